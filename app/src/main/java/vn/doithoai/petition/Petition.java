package vn.doithoai.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Refused;

/// One matter as it is read: how it stands now, its words, and who must answer by when. `acts`
/// counts what was done so far; an act names it, so that two people do not act at once unawares.
public record Petition(
        Standing standing,
        int acts,
        UnitId place,
        String text,
        String channel,
        @Nullable String competence,
        @Nullable OrganisationId handler,
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
        var to = handling.handler();
        var day = handling.due();
        return new Petition(
                now,
                acts + 1,
                place,
                text,
                channel,
                competence,
                to == null ? handler : to,
                day == null ? due : day,
                receivedAt);
    }

    Petition with(Standing now) {
        return new Petition(
                now, acts + 1, place, text, channel, competence, handler, due, receivedAt);
    }

    /// Past its day without an answer. Derived when read, never stored.
    public boolean overdue(LocalDate today) {
        var day = due;
        return day != null && today.isAfter(day) && waiting();
    }

    private boolean waiting() {
        return switch (standing.stage()) {
            case RECEIVED, REFERRED, ACCEPTED, ESCALATED -> true;
            case ANSWERED, CLOSED -> false;
        };
    }
}
