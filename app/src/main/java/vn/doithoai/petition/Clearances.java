package vn.doithoai.petition;

import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.Hint;
import vn.doithoai.vault.Hints;

/// Words for the public, written from what was received by an editor who did not type it. What may
/// lead to a person is pointed at; the editor decides. — Law 91/2025/QH15 on personal data
@Service
public class Clearances {
    private final Petitions petitions;
    private final Sealing sealing;
    private final WordingStore store;
    private final Units units;
    private final Releases releases;
    private final InstantSource clock;

    Clearances(
            Petitions petitions,
            Sealing sealing,
            WordingStore store,
            Units units,
            Releases releases,
            InstantSource clock) {
        this.releases = releases;
        this.petitions = petitions;
        this.sealing = sealing;
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /// The matter whose form is asked for: absent for whoever never clears.
    public Petition matter(Actor editor, String code) {
        if (!editor.may(Right.CLEAR)) {
            throw new Absent();
        }
        return petitions.within(editor, code);
    }

    /// Words alone; files stay as they are.
    @Transactional
    public Petition clear(
            Petition petition, int seen, String typed, boolean letStand, Actor editor) {
        return clear(petition, new Clearing(seen, typed, letStand, null), editor);
    }

    /// Cleared with the words and files that stand already, nothing is recorded.
    @Transactional
    public Petition clear(Petition petition, Clearing asked, Actor editor) {
        petitions.hold(petition, Act.CLEAR, editor);
        var standing = petition.standing();
        var words = Reception.tidied(asked.words());
        var files = releases.asked(petition, asked.files());
        if (words.equals(petition.text()) && files.isNone()) {
            return petition;
        }
        if (store.typists(standing.realm(), standing.id()).contains(editor.account())) {
            throw new Refused("petition.typist_clears", null);
        }
        if (!asked.letStand()) {
            pointAt(words);
        }
        var said = Said.of(words);
        var after =
                petitions.handle(
                        petition.seenAt(asked.seen()),
                        new Handling.Bare(Act.CLEAR),
                        said.commitments(),
                        editor);
        var shown = after.worded(words, sealing.subject(petition), petition.place());
        sealWhatWasOpen(petition, shown, editor);
        var at = clock.instant();
        store.add(after, said, new Rewording("", null, at), editor, at);
        var place = units.withId(petition.place()).orElseThrow();
        store.show(shown, Findable.of(place, words));
        releases.make(petition, files, editor);
        return shown;
    }

    private static void pointAt(String words) {
        var telling =
                Hints.in(words).stream()
                        .map((Hint hint) -> "“" + hint.in(words) + "”")
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!telling.isEmpty()) {
            throw new Refused("petition.words_personal", "text", telling);
        }
    }

    /// What stood open until now is kept in the vault alone.
    private void sealWhatWasOpen(Petition was, Petition now, Actor editor) {
        var subject = now.subject();
        if (was.subject() == null && subject != null) {
            var standing = was.standing();
            var hand = Hand.of(editor);
            var realm = standing.realm();
            var salt = store.salt(realm, standing.id());
            if (salt.isPresent()) {
                var open = new Said(was.text(), salt.get());
                sealing.keep(realm, standing.id(), subject, open, hand);
            } else {
                sealing.keep(realm, standing.id(), subject, was.text(), hand);
            }
            store.takeAway(standing.realm(), standing.id());
        }
    }
}
