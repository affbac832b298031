package vn.doithoai.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.vault.TextKind;

/// What the petitioner adds to a matter while it is open. It is sealed like the matter's own words
/// and read by those who handle it.
@Service
public class Supplements {
    static final int LONGEST = 5_000;

    private final Petitions petitions;
    private final Sealing sealing;
    private final SupplementStore store;

    Supplements(Petitions petitions, Sealing sealing, SupplementStore store) {
        this.petitions = petitions;
        this.sealing = sealing;
        this.store = store;
    }

    @Transactional
    public Petition add(Petition seen, String words, Hand by) {
        var tidy = tidied(words, "text");
        if (tidy.isBlank()) {
            throw new Refused("petition.text_missing", "text");
        }
        return with(seen, Act.SUPPLEMENT, tidy, by);
    }

    /// Does the act and keeps the words that go with it; no words, nothing kept.
    Petition with(Petition seen, Act act, String tidy, Hand by) {
        var after = petitions.handle(seen, new Handling.Bare(act), by);
        if (tidy.isBlank()) {
            return after;
        }
        var subject = sealing.subject(seen);
        var realm = seen.standing().realm();
        store.add(after, sealing.keepAnother(realm, subject, TextKind.NOTE, tidy, by));
        if (!subject.equals(seen.subject())) {
            store.belongsTo(after, subject);
        }
        return after.worded(seen.text(), subject, seen.place());
    }

    static String tidied(String words, String field) {
        var tidy = TextKeys.paragraphs(words);
        if (tidy.length() > LONGEST) {
            throw new Refused("petition.words_too_long", field, LONGEST, tidy.length());
        }
        return tidy;
    }
}
