package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.Policies;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.WorkingCalendar;

/// The way a delay rises: before the day due the agency hears of it, then its head, then the
/// office, then the leader and the Front. How many days lie between is policy. Each step is taken
/// once in a round, oldest day first, whatever happens to the matter meanwhile.
@Component
class Ladder {
    private static final int AT_ONCE = 1_000;

    private final Realms realms;
    private final Policies policies;
    private final WatchStore watch;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Ladder(
            Realms realms,
            Policies policies,
            WatchStore watch,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.realms = realms;
        this.policies = policies;
        this.watch = watch;
        this.transactions = transactions;
        this.events = events;
    }

    /// Takes every step due by now, and says how many were taken.
    int climb(Instant now) {
        int taken = 0;
        for (var realm : realms.all().stream().map(RealmEntry::realm).toList()) {
            for (var level : UnitLevel.values()) {
                for (int step = 0; step < Duty.LADDER.size(); step++) {
                    taken += climb(realm, level, step, now);
                }
            }
        }
        return taken;
    }

    private int climb(Realm realm, UnitLevel level, int step, Instant now) {
        var today = VietnamTime.day(now);
        var duty = Duty.LADDER.get(step);
        int days = policies.inForce(realm, duty, level, today).days();
        var cutoff = cutoff(today, days, WorkingCalendar.vietnam());
        int all = 0;
        List<Risen> risen;
        do {
            risen = together(realm, level, step, cutoff, now);
            all += risen.size();
        } while (risen.size() == AT_ONCE);
        return all;
    }

    /// A thousand matters in one transaction with what hears of them; none when another node is at
    /// it.
    private List<Risen> together(
            Realm realm, UnitLevel level, int step, LocalDate cutoff, Instant now) {
        var risen =
                transactions.execute(_ -> {
                    if (!watch.alone(realm)) {
                        return List.<Risen>of();
                    }
                    var all = watch.rise(realm, level, step, cutoff, AT_ONCE, now);
                    all.forEach(one -> events.publishEvent(rose(realm, step, one, now)));
                    return all;
                });
        return risen == null ? List.of() : risen;
    }

    private static DelayRose rose(Realm realm, int step, Risen one, Instant now) {
        return new DelayRose(realm, one.petition(), Duty.LADDER.get(step), one.due(), now);
    }

    /// The latest due day for which a step so many working days after it, or before it, has come.
    static LocalDate cutoff(LocalDate today, int days, WorkingCalendar calendar) {
        if (days > 0) {
            return calendar.before(today.plusDays(1), days).minusDays(1);
        }
        return days == 0 ? today : calendar.after(today, 1 - days).minusDays(1);
    }
}
