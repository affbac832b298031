package vn.doithoai.petition.web;

import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.vault.SubjectId;

/// Receives a matter that came in outside a meeting.
@Component
class Lodging {
    private static final String DENUNCIATION = "denunciation";

    private final Petitions petitions;
    private final Enclosures enclosures;
    private final Units units;
    private final Uuid7 ids;
    private final InstantSource clock;

    Lodging(
            Petitions petitions,
            Enclosures enclosures,
            Units units,
            Uuid7 ids,
            InstantSource clock) {
        this.enclosures = enclosures;
        this.petitions = petitions;
        this.units = units;
        this.ids = ids;
        this.clock = clock;
    }

    /// `unit` received it, `place` is what it concerns (the unit when left out), `day` when it came
    /// in (today when left out). Who raised it may be left out and is never public.
    record Request(
            @Nullable UUID id,
            @Nullable String petitionClass,
            @Nullable String topic,
            @Nullable String unit,
            @Nullable String place,
            @Nullable String text,
            @Nullable String channel,
            @Nullable String competence,
            @Nullable String day,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String address) {
        boolean isDenunciation() {
            return DENUNCIATION.equalsIgnoreCase(petitionClass);
        }

        Petitioner petitioner(SubjectId subject) {
            return new Petitioner(subject, said(name), said(contact), said(address));
        }

        private static String said(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    /// With the files that came beside it.
    @Transactional
    Standing lodge(Request request, Bundle files, Actor actor) {
        var standing = lodge(request, actor);
        enclosures.claim(standing, files, Hand.of(actor));
        return standing;
    }

    Standing lodge(Request request, Actor actor) {
        var unit = unit(request.unit(), actor);
        var place = request.place();
        var id = request.id();
        var matter =
                new Matter(
                        new PetitionId(id == null ? ids.next() : id),
                        petitionClass(request.petitionClass()),
                        given(request.topic(), "topic"),
                        place == null || place.isBlank() ? unit.id() : place(place),
                        given(request.text(), "text"),
                        given(request.channel(), "channel"),
                        request.competence());
        var petitioner = request.petitioner(new SubjectId(ids.next()));
        var occasion = occasion(unit, request.day());
        return petitions.lodge(actor.realm(), matter, occasion, petitioner, Hand.of(actor));
    }

    private Occasion occasion(Unit unit, @Nullable String typed) {
        var today = VietnamTime.day(clock.instant());
        var day = TypedDate.day(typed, "day");
        if (day != null && day.isAfter(today)) {
            throw new Refused("petition.received_in_the_future", "day");
        }
        return new Occasion(
                null,
                unit.level(),
                Occasion.NO_MEETING,
                PartialDate.of(day == null ? today : day),
                unit.id(),
                unit.path());
    }

    /// Out of reach and unknown are refused alike; an agency receives for nobody.
    private Unit unit(@Nullable String id, Actor actor) {
        return UnitId.typed(given(id, "unit"))
                .flatMap(units::withId)
                .filter(unit -> actor.may(Right.RECORD) && actor.reaches(unit.path()))
                .orElseThrow(() -> new Refused("petition.unit_unknown", "unit"));
    }

    private static UnitId place(String typed) {
        return UnitId.typed(typed)
                .orElseThrow(() -> new Refused("petition.place_unknown", "place"));
    }

    private static PetitionClass petitionClass(@Nullable String word) {
        var typed = given(word, "petitionClass").toLowerCase(Locale.ROOT);
        if (typed.equals(DENUNCIATION)) {
            throw new Refused("petition.denunciation_is_guided", "petitionClass");
        }
        return PetitionClass.typed(typed, "petitionClass");
    }

    private static String given(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new Refused("petition.missing", field);
        }
        return value;
    }
}
