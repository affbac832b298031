package vn.doithoai.workplace;

import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Band;

/// A matter in a queue: how its day stands today, how many working days are left (late when below
/// zero), where it happened, and whether a draft of its answer waits for a second person.
public record QueueRow(
        Petition petition, Band band, int daysLeft, String place, boolean draftWaits) {
    private static final int OPENING = 220;

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
        return shortened(petition.text());
    }

    static String shortened(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        int space = text.lastIndexOf(' ', OPENING);
        int end = space > OPENING / 2 ? space : text.offsetByCodePoints(0, OPENING / 2);
        return text.substring(0, end) + "…";
    }
}
