package vn.doithoai.referral;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.WorkingCalendar;

/// What the ladder says to each desk: the matters whose delay has risen to it or past it, the
/// oldest day first. A reminder goes when the matter is answered, and by nothing else.
@Service
public class Reminders {
    /// Read at most, by the day due.
    private static final int READ = 500;

    private static final int SHOWN = 5;

    private final Register register;
    private final WatchStore watch;
    private final Organisations organisations;
    private final InstantSource clock;

    Reminders(
            Register register, WatchStore watch, Organisations organisations, InstantSource clock) {
        this.register = register;
        this.watch = watch;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Reminded of(Actor actor) {
        var open =
                actor.role().reach() == Role.Reach.BODY
                        ? register.dueFirst(actor, READ + 1)
                        : register.dueWithin(actor, READ + 1);
        var ids = open.stream().map(one -> one.standing().id()).toList();
        var reached = ids.isEmpty() ? Map.<PetitionId, Reached>of() : risen(actor, ids);
        var risen = open.stream().filter(one -> reached.containsKey(one.standing().id())).toList();
        return new Reminded(
                risen.stream().limit(SHOWN).map(one -> reminder(one, reached)).toList(),
                risen.size(),
                open.size() <= READ);
    }

    private Map<PetitionId, Reached> risen(Actor actor, List<PetitionId> ids) {
        return watch.reached(actor.realm(), ids, stepOf(actor));
    }

    /// The step at which a desk hears of a delay: 1 the agency, 2 its head, 3 the office, 4 the
    /// leader and the Front.
    private static int stepOf(Actor actor) {
        if (actor.role().reach() == Role.Reach.BODY) {
            return actor.may(Right.APPROVE) ? 2 : 1;
        }
        return actor.may(Right.FILE) ? 3 : 4;
    }

    private Reminder reminder(Petition one, Map<PetitionId, Reached> reached) {
        var standing = one.standing();
        var how = Objects.requireNonNull(reached.get(standing.id()));
        var due = Objects.requireNonNull(one.due());
        return new Reminder(
                standing.code(),
                body(standing.realm(), one.handler()),
                Duty.LADDER.get(how.step() - 1),
                VietnamTime.day(how.since()),
                due,
                late(due));
    }

    private int late(LocalDate due) {
        var today = VietnamTime.day(clock.instant());
        var calendar = WorkingCalendar.vietnam();
        return today.isAfter(due) ? calendar.worked(due, today) : -calendar.worked(today, due);
    }

    private String body(Realm realm, @Nullable OrganisationId handler) {
        return handler == null
                ? ""
                : organisations.withId(realm, handler).map(Organisation::name).orElse("");
    }
}
