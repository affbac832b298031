package vn.doithoai.workplace;

import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Opening;

/// A matter in a queue: how its day stands today, how many working days are left (late when below
/// zero), where it happened, and whether a draft of its answer waits for a second person.
public record QueueRow(
        Petition petition, Band band, int daysLeft, String place, boolean draftWaits) {
    static final int OPENING = 220;

    public String code() {
        return petition.standing().code();
    }

    /// What a form sends when the row is marked.
    public String mark() {
        return new Marked(code(), petition.acts(), null).toString();
    }

    QueueRow saying(String words) {
        return new QueueRow(petition.read(words), band, daysLeft, place, draftWaits);
    }

    /// As much of the words as a row has room for.
    public String opening() {
        return Opening.of(petition.text(), OPENING);
    }
}
