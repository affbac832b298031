package vn.doithoai.workplace;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.referral.Deadlines;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.WorkingCalendar;

/// The queues of those who must answer: due first, in groups by how near the day is.
@Service
public class Queues {
    /// Read at most: beyond this the counts say "more than".
    static final int READ = 2_000;

    static final int PAGE = 100;

    private final Register register;
    private final Deadlines deadlines;
    private final Drafts drafts;
    private final Units units;
    private final RowWords words;
    private final InstantSource clock;

    Queues(
            Register register,
            Deadlines deadlines,
            Drafts drafts,
            Units units,
            RowWords words,
            InstantSource clock) {
        this.register = register;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /// What this person's body has to answer.
    public Queue of(Actor actor, QueueFilter filter) {
        return queue(register.dueFirst(actor, READ + 1), filter, actor);
    }

    private Queue queue(List<Petition> waiting, QueueFilter filter, Actor actor) {
        boolean whole = waiting.size() <= READ;
        var all = rows(whole ? waiting : waiting.subList(0, READ));
        var narrowed = all.stream().filter(filter::takes).toList();
        var wanted = narrowed.stream().filter(filter::takesBand).toList();
        int start = Math.min(filter.start(), wanted.size());
        int end = Math.min(start + PAGE, wanted.size());
        return new Queue(
                words.read(wanted.subList(start, end), actor),
                counts(narrowed),
                facets(all),
                whole,
                end < wanted.size() ? Integer.valueOf(end) : null);
    }

    List<QueueRow> rows(List<Petition> matters) {
        if (matters.isEmpty()) {
            return List.of();
        }
        var today = VietnamTime.day(clock.instant());
        var ids = matters.stream().map(one -> one.standing().id()).toList();
        var realm = matters.getFirst().standing().realm();
        var limits = deadlines.limits(realm, ids);
        var drafted = drafts.waitingAmong(realm, ids);
        return matters.stream()
                .map(one -> {
                    var id = one.standing().id();
                    return row(
                            one,
                            limits.getOrDefault(id, Deadlines.USUAL),
                            drafted.contains(id),
                            today);
                })
                .toList();
    }

    private QueueRow row(Petition one, Band.Limits limits, boolean drafted, LocalDate today) {
        var calendar = WorkingCalendar.vietnam();
        var due = one.due();
        var place = units.withId(one.place()).map(Unit::fullName).orElse("");
        if (due == null) {
            return new QueueRow(one, Band.IN_TIME, 0, place, drafted);
        }
        int left = today.isAfter(due) ? -calendar.worked(due, today) : calendar.worked(today, due);
        return new QueueRow(one, limits.of(due, today, calendar), left, place, drafted);
    }

    private static Map<Band, Integer> counts(List<QueueRow> rows) {
        var counts = new EnumMap<Band, Integer>(Band.class);
        rows.forEach(row -> counts.merge(row.band(), 1, Integer::sum));
        return counts;
    }

    private static Facets facets(List<QueueRow> rows) {
        var places = new TreeMap<String, String>();
        rows.forEach(row -> places.put(row.petition().place().value(), row.place()));
        return new Facets(
                rows.stream().map(row -> row.petition().standing().topic()).distinct().toList(),
                places,
                rows.stream()
                        .map(row -> row.petition().standing().stage())
                        .distinct()
                        .sorted()
                        .map(stage -> stage.word())
                        .toList());
    }
}
