package vn.doithoai.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.shared.Extension;

/// More time asked for, and what was decided. `oldDue` is the day that was due when it was asked.
public record KeptExtension(
        int actSeq,
        MoreTime wanted,
        LocalDate oldDue,
        AccountId askedBy,
        @Nullable Decision decision) {

    /// So many more days, why, and on whose authority.
    public record MoreTime(int days, String reason, String basis) {}

    /// What somebody else decided on a day, and the day due by it.
    public record Decision(
            int actSeq, boolean granted, LocalDate on, String note, @Nullable LocalDate newDue) {}

    boolean pending() {
        return decision == null;
    }

    boolean isDecided(int seq, boolean granted) {
        var made = decision;
        return made != null && made.actSeq() == seq && made.granted() == granted;
    }

    /// What it adds to the deadline; nothing unless granted.
    @Nullable Extension extension() {
        var made = decision;
        return made != null && made.granted() ? new Extension(made.on(), wanted.days()) : null;
    }
}
