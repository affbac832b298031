package vn.doithoai.suggestion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// A matter suggestions are asked for: being typed, or on record (`itself`, which is never its own
/// likeness). `topic` is how it is filed, if it is; `day` when it was raised.
public record Asked(
        Realm realm,
        String text,
        UnitId place,
        @Nullable String topic,
        LocalDate day,
        @Nullable PetitionId itself) {

    /// A matter on record; one without a known day counts as raised on the day it was received.
    public static Asked about(Petition petition, LocalDate received) {
        var standing = petition.standing();
        var raised = standing.occasion().day().first();
        return new Asked(
                standing.realm(),
                petition.text(),
                petition.place(),
                standing.topic(),
                raised == null ? received : raised,
                standing.id());
    }
}
