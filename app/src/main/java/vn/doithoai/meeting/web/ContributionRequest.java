package vn.doithoai.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Speaker;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Refused;

/// A turn, slip or letter as a machine sends it. With an `id` of its own a client may send again
/// without recording twice.
record ContributionRequest(
        @Nullable String id,
        @Nullable String channel,
        @Nullable SpeakerJson speaker,
        @Nullable List<@Nullable MatterRequest> matters) {

    /// `kind` is official, person or group; only an official's name is ever public.
    record SpeakerJson(@Nullable String kind, @Nullable String name) {}

    /// With the class `denunciation` nothing else is looked at, and nothing of it is kept.
    record MatterRequest(
            @Nullable String petitionClass,
            @Nullable String topic,
            @Nullable String place,
            @Nullable String text,
            @Nullable String competence) {
        private static final MatterRequest NOTHING =
                new MatterRequest(null, null, null, null, null);

        // A log that prints what it was given must not print a denunciation.
        @Override
        public String toString() {
            return "a matter";
        }
    }

    Contribution contribution(UUID ownId) {
        var typed = new Typed();
        var given = typed.id(id, "id");
        var contribution =
                new Contribution(
                        new ContributionId(given == null ? ownId : given),
                        Typed.text(channel),
                        speaker(typed),
                        raised(typed));
        typed.check();
        return contribution;
    }

    private @Nullable Speaker speaker(Typed typed) {
        if (speaker == null) {
            return null;
        }
        var kind =
                typed.word(
                        speaker.kind(),
                        Speaker.Kind.PERSON,
                        Speaker.Kind.values(),
                        Speaker.Kind::word,
                        "speaker");
        return new Speaker(kind, Typed.text(speaker.name()));
    }

    private List<Raised> raised(Typed typed) {
        var raised = new ArrayList<Raised>();
        var all = matters == null ? List.<@Nullable MatterRequest>of() : matters;
        for (int i = 0; i < all.size(); i++) {
            var matter = all.get(i);
            raised.add(
                    raised(
                            matter == null ? MatterRequest.NOTHING : matter,
                            "matters[" + i + "].",
                            typed));
        }
        return raised;
    }

    private static Raised raised(MatterRequest matter, String field, Typed typed) {
        var place = Typed.chosen(matter.place());
        var known = place == null || Typed.isUnitId(place);
        try {
            var raised =
                    Raised.typed(
                            Typed.text(matter.petitionClass()),
                            Typed.text(matter.topic()),
                            place == null || !known ? null : new UnitId(place),
                            Typed.text(matter.text()),
                            Typed.chosen(matter.competence()));
            if (!known && raised instanceof Raised.AMatter) {
                typed.refuse("petition.place_unknown", field + "place");
            }
            return raised;
        } catch (Refused unknown) {
            typed.refuse(
                    "meeting.class_unknown",
                    field + "petitionClass",
                    Typed.shown(Typed.text(matter.petitionClass())));
            return new Raised.ADenunciation();
        }
    }
}
