package vn.doithoai.workplace;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Sending;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// The desk of an office: what came in and is with nobody yet, what wants deciding, what is late.
@Service
public class OfficeDesk {
    /// Read at most: beyond this the counts say "more than".
    static final int READ = 500;

    static final int PAGE = 20;

    private final Register register;
    private final OfficeRows rows;
    private final ManyAtOnce many;
    private final Sending sending;
    private final InstantSource clock;

    OfficeDesk(
            Register register,
            OfficeRows rows,
            ManyAtOnce many,
            Sending sending,
            InstantSource clock) {
        this.register = register;
        this.rows = rows;
        this.many = many;
        this.sending = sending;
        this.clock = clock;
    }

    /// `only` is one of the tasks; without it everything received is shown.
    public OfficeDay of(Actor office, @Nullable String only, @Nullable Integer from) {
        var received = register.receivedWithin(office, READ + 1);
        var today = VietnamTime.day(clock.instant());
        var overdue = register.overdueWithin(office, today, READ + 1);
        var task = OfficeTask.typed(only == null ? "" : only);
        var chosen =
                task.filter(OfficeTask.OVERDUE::equals).isPresent()
                        ? overdue
                        : received.stream()
                                .filter(one -> task.map(t -> t.waits(one)).orElse(true))
                                .toList();
        int start = Math.clamp(from == null ? 0 : from, 0, chosen.size());
        int end = Math.min(start + PAGE, chosen.size());
        return new OfficeDay(
                Math.min(received.size(), READ),
                counts(received, overdue),
                rows.of(chosen.subList(start, end), office),
                Math.max(received.size(), overdue.size()) <= READ,
                end < chosen.size() ? Integer.valueOf(end) : null);
    }

    private static Map<OfficeTask, Integer> counts(List<Petition> received, List<Petition> late) {
        var counts = new EnumMap<OfficeTask, Integer>(OfficeTask.class);
        for (var task : List.of(OfficeTask.DISPUTED, OfficeTask.UNFILED, OfficeTask.UNCLEARED)) {
            counts.put(task, (int) received.stream().filter(task::waits).count());
        }
        counts.put(OfficeTask.OVERDUE, Math.min(late.size(), READ));
        return counts;
    }

    /// Sends each of them to one body, due by the policy for a duty.
    public Outcome refer(
            List<Marked> marked, @Nullable OrganisationId to, @Nullable String duty, Actor by) {
        var wrong = new ArrayList<Refused.Refusal>();
        var owed = Duty.ANSWERS.stream().filter(one -> one.word().equals(duty)).findFirst();
        if (to == null) {
            wrong.add(new Refused.Refusal("referral.organisation_missing", "to", List.of()));
        }
        if (owed.isEmpty()) {
            wrong.add(new Refused.Refusal("referral.due_missing", "by", List.of()));
        }
        if (to == null || owed.isEmpty()) {
            throw new Refused(wrong);
        }
        var due = new DueBy.Rule(owed.get());
        return many.each(
                marked,
                Set.of(),
                (petition, row) -> sending.refer(petition, row.seen(), to, due, by),
                by);
    }
}
