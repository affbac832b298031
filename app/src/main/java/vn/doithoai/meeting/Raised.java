package vn.doithoai.meeting;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.Refused;

/// One thing raised in a contribution: a matter to be received, or a denunciation, of which there
/// is nothing to hold. — Law on Denunciations 2018, art. 9 and 56
public sealed interface Raised {
    String DENUNCIATION = "denunciation";

    /// A matter in the words it was raised in; `place` is null when it concerns the meeting's unit.
    record AMatter(
            PetitionClass petitionClass,
            String topic,
            @Nullable UnitId place,
            String text,
            @Nullable String competence)
            implements Raised {}

    /// The fact alone. Its text is gone before anything could keep it.
    record ADenunciation() implements Raised {}

    /// As typed at an edge: the class chosen decides whether the rest is even looked at.
    static Raised typed(
            String chosenClass,
            String topic,
            @Nullable UnitId place,
            String text,
            @Nullable String competence) {
        if (chosenClass.equals(DENUNCIATION)) {
            return new ADenunciation();
        }
        for (var known : PetitionClass.values()) {
            if (known.word().equals(chosenClass)) {
                return new AMatter(known, topic, place, text, competence);
            }
        }
        throw new Refused("meeting.class_unknown", "class", chosenClass);
    }
}
