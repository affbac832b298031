package vn.doithoai.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.SubjectId;

/// One matter as it is read: how it stands now, its words, and who must answer by when. `text` is
/// what the public reads, empty until somebody cleared it; `subject` is whose words and name the
/// vault keeps, if anybody's. `acts` counts what was done so far; an act names it, so that two
/// people do not act at once unawares.
public record Petition(
        Standing standing,
        int acts,
        UnitId place,
        String text,
        @Nullable SubjectId subject,
        String channel,
        @Nullable String competence,
        @Nullable LocalDate due,
        Instant receivedAt) {

    /// This matter, if nothing was done to it since somebody saw it with this many acts.
    public Petition seenAt(int actsSeen) {
        if (acts != actsSeen) {
            throw new Refused("petition.changed_since", null);
        }
        return this;
    }

    /// Whether somebody acted on it since it had so many acts.
    public boolean movedSince(int actsSeen) {
        return acts != actsSeen;
    }

    /// This matter after one more act.
    Petition after(Handling handling, Standing now) {
        var day = handling.due();
        return new Petition(
                now,
                acts + 1,
                place,
                text,
                subject,
                channel,
                competence,
                day == null ? due : day,
                receivedAt);
    }

    /// The same matter with other words for the public to read, and whose the sealed ones are. The
    /// same matter with the words this reader may read in the place of the public ones, for a page
    /// that shows it; not to act on.
    public Petition read(String words) {
        return worded(words, subject, place);
    }

    Petition worded(String words, @Nullable SubjectId of, UnitId at) {
        return new Petition(standing, acts, at, words, of, channel, competence, due, receivedAt);
    }

    Petition with(Standing now) {
        return new Petition(
                now, acts + 1, place, text, subject, channel, competence, due, receivedAt);
    }

    /// The body that must answer, or last had to.
    public @Nullable OrganisationId handler() {
        return standing.handler();
    }

    /// Whether anyone may read its words.
    public boolean cleared() {
        return !text.isEmpty();
    }

    /// Past its day without an answer. Derived when read, never stored.
    public boolean overdue(LocalDate today) {
        return standing.progress(due).overdue(today);
    }

    /// Whether an answer is still to come.
    public boolean waits() {
        return waiting();
    }

    boolean waiting() {
        return standing.progress(due).waits();
    }
}
