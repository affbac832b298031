package vn.doithoai.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Duty;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.Term;
import vn.doithoai.shared.WorkingCalendar;

/// One time the clock of a matter was set: the `round` of having to answer, by the policy for a
/// duty (`basis` is its rule), or by hand for a reason. `due` is the day that was told then.
public record SetDeadline(
        int actSeq,
        int round,
        LocalDate start,
        Term term,
        Band.Limits limits,
        @Nullable Duty duty,
        String basis,
        @Nullable String reason,
        LocalDate due) {

    Deadline deadline() {
        return Deadline.of(start, term, WorkingCalendar.vietnam());
    }

    SetDeadline by(int seq) {
        return new SetDeadline(seq, round, start, term, limits, duty, basis, reason, due);
    }
}
