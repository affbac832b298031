package vn.doithoai.referral;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.Policies;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.WorkingCalendar;

/// What every act on a running clock needs: the deadline it moves, the bounds policy sets, and the
/// watch that must hear of the new day.
@Component
class Timing {
    private final Deadlines deadlines;
    private final Policies policies;
    private final WatchStore watch;

    Timing(Deadlines deadlines, Policies policies, WatchStore watch) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.watch = watch;
    }

    /// The deadline of a matter that was sent.
    MatterDeadline open(Standing standing) {
        return deadlines
                .of(standing.realm(), standing.id())
                .orElseThrow(() -> new Refused("referral.no_deadline", null));
    }

    void moved(Standing standing, LocalDate due) {
        watch.move(standing.realm(), standing.id(), due);
    }

    void checkPause(Standing standing, LocalDate today, LocalDate until) {
        if (!until.isAfter(today)) {
            throw new Refused("referral.pause_without_end", "until");
        }
        var level = standing.occasion().level();
        var longest = policies.inForce(standing.realm(), Duty.PAUSE, level, today);
        var last = Deadline.of(today, longest.term(), WorkingCalendar.vietnam()).due();
        if (until.isAfter(last)) {
            throw new Refused("referral.pause_too_long", "until", last);
        }
    }

    void checkExtension(Standing standing, LocalDate today, int days) {
        var level = standing.occasion().level();
        int longest = policies.inForce(standing.realm(), Duty.EXTENSION, level, today).days();
        if (days < 1 || days > longest) {
            throw new Refused("referral.extension_out_of_bounds", "days", longest);
        }
    }
}
