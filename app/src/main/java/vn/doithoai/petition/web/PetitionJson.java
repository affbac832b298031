package vn.doithoai.petition.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;

/// A matter as the machine API gives it: only what is public.
record PetitionJson(
        String code,
        String realm,
        String stage,
        String result,
        String petitionClass,
        String topic,
        String text,
        String channel,
        String place,
        Raised raised,
        @Nullable LocalDate due,
        Instant receivedAt) {
    static PetitionJson of(Petition petition) {
        var standing = petition.standing();
        var occasion = standing.occasion();
        return new PetitionJson(
                standing.code(),
                standing.realm().code(),
                standing.stage().word(),
                standing.result().word(),
                standing.petitionClass().word(),
                standing.topic(),
                petition.text(),
                petition.channel(),
                petition.place().value(),
                new Raised(
                        occasion.unit().value(),
                        occasion.level().word(),
                        occasion.kind(),
                        occasion.day().iso()),
                petition.due(),
                petition.receivedAt());
    }
}
