package vn.doithoai.petition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.attachment.Bundle;
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
    private final Enclosures enclosures;

    Supplements(
            Petitions petitions, Sealing sealing, SupplementStore store, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.petitions = petitions;
        this.sealing = sealing;
        this.store = store;
    }

    @Transactional
    public Petition add(Petition seen, String words, Hand by) {
        return add(seen, words, Bundle.fresh(), by);
    }

    /// A file says enough without words.
    @Transactional
    public Petition add(Petition seen, String words, Bundle files, Hand by) {
        var tidy = tidied(words, "text");
        boolean some = enclosures.isWaiting(files);
        if (tidy.isBlank() && !some) {
            throw new Refused("petition.text_missing", "text");
        }
        var after = with(seen, Act.SUPPLEMENT, tidy, by);
        return some ? enclosing(after, files, by) : after;
    }

    private Petition enclosing(Petition after, Bundle files, Hand by) {
        var subject = sealing.subject(after);
        enclosures.claim(after.standing(), subject, files, by);
        if (!subject.equals(after.subject())) {
            store.belongsTo(after, subject);
        }
        return after.worded(after.text(), subject, after.place());
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
