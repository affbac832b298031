package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.Policies;
import vn.doithoai.organisation.Policy;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Term;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.WorkingCalendar;

/// Ends a matter on whose answer nobody spoke for as long as the policy says: closed, and counted
/// as unconfirmed. What the agency itself calls in progress waits for its end.
@Component
class Silence {
    private static final int AT_ONCE = 500;

    private final Realms realms;
    private final Policies policies;
    private final Register register;
    private final Petitions petitions;
    private final TransactionOperations transactions;

    Silence(
            Realms realms,
            Policies policies,
            Register register,
            Petitions petitions,
            TransactionOperations transactions) {
        this.realms = realms;
        this.policies = policies;
        this.register = register;
        this.petitions = petitions;
        this.transactions = transactions;
    }

    /// Closes what is silent by now, and says how many matters that were.
    int close(Instant now) {
        int closed = 0;
        for (var realm : speaking()) {
            for (var level : UnitLevel.values()) {
                closed += close(realm, level, VietnamTime.day(now));
            }
        }
        return closed;
    }

    // A demonstration tells of years ago: nobody there could have spoken.
    private List<Realm> speaking() {
        return realms.all().stream()
                .filter(entry -> !entry.demonstration())
                .map(RealmEntry::realm)
                .toList();
    }

    private int close(Realm realm, UnitLevel level, LocalDate today) {
        var since = lastDay(policies.inForce(realm, Duty.SILENCE, level, today), today);
        int all = 0;
        int some;
        do {
            var silent = register.silent(realm, level, since, AT_ONCE);
            some = (int) silent.stream().filter(this::lapses).count();
            all += some;
        } while (some > 0);
        return all;
    }

    /// The latest day on which an answer may have been given to have been met with silence for the
    /// whole term by the end of yesterday.
    static LocalDate lastDay(Policy policy, LocalDate today) {
        return policy.unit() == Term.Unit.DAYS
                ? today.minusDays(policy.days() + 1L)
                : Ladder.cutoff(today, policy.days() + 1, WorkingCalendar.vietnam());
    }

    /// Each by itself: somebody may speak at this very moment, and then it is not silent.
    private boolean lapses(Petition silent) {
        var calendar = Hand.calendar(silent.standing().realm());
        try {
            transactions.executeWithoutResult(
                    _ -> petitions.handle(silent, new Handling.Bare(Act.LAPSE), calendar));
            return true;
        } catch (Refused spokeMeanwhile) {
            return false;
        }
    }
}
