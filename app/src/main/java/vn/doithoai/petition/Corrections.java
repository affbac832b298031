package vn.doithoai.petition;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;

/// Puts right what was written down wrongly. The act says that it was done and why; what was
/// written before stays where it was: in the vault what is sealed, in the record what is public.
@Service
public class Corrections {
    private final Petitions petitions;
    private final Reception reception;
    private final Originals originals;
    private final Sealing sealing;
    private final WordingStore store;
    private final InstantSource clock;

    Corrections(
            Petitions petitions,
            Reception reception,
            Originals originals,
            Sealing sealing,
            WordingStore store,
            InstantSource clock) {
        this.petitions = petitions;
        this.reception = reception;
        this.originals = originals;
        this.sealing = sealing;
        this.store = store;
        this.clock = clock;
    }

    /// Corrected as it stands already, nothing is recorded. `seen` is how many acts it had when the
    /// form was opened.
    @Transactional
    public Petition correct(Petition petition, int seen, Correction typed, Actor by) {
        petitions.hold(petition, Act.CORRECT, by);
        var right = typed.tidied();
        var place = reception.checkedPlace(right.place(), petition.standing().occasion());
        var received = originals.toCorrect(petition, by);
        var sameWords = received.words().equals(right.words());
        if (sameWords && place.id().equals(petition.place())) {
            return petition;
        }
        var subject = petition.subject();
        var sealed = subject != null;
        var said = sealed ? null : Said.of(right.words());
        var after = corrected(petition.seenAt(seen), said, sameWords ? "" : right.words(), by);
        if (sealed && !sameWords) {
            var id = petition.standing().id();
            var realm = petition.standing().realm();
            sealing.replace(realm, id, received.version(), right.words(), Hand.of(by));
        }
        var shown = after.worded(sealed ? petition.text() : right.words(), subject, place.id());
        var why = new Rewording(right.reason(), place.id(), clock.instant());
        store.add(after, said, why, by, why.at());
        store.show(shown, Findable.of(place, shown.cleared() ? shown.text() : null));
        return shown;
    }

    private Petition corrected(Petition seen, @Nullable Said open, String sealedWords, Actor by) {
        var standing = seen.standing();
        var subject = seen.subject();
        Map<String, String> commitments = Map.of();
        if (open != null) {
            commitments = open.commitments();
        } else if (subject != null && !sealedWords.isEmpty()) {
            var seq = seen.acts() + 1;
            commitments =
                    sealing.commitments(standing.realm(), standing.id(), subject, seq, sealedWords);
        }
        return petitions.handle(seen, new Handling.Bare(Act.CORRECT), commitments, by);
    }
}
