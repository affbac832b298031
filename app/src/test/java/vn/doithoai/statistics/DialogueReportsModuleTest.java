package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import vn.doithoai.FreshDatabase;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "doithoai.folding.every=PT24H")
@FreshDatabase
class DialogueReportsModuleTest {
    @Autowired ApplicationEventPublisher events;
    @Autowired DialogueReports reports;
    @Autowired Organisations organisations;
    @Autowired Folding folding;
    @Autowired Realms realms;
    @Autowired Units units;
    @Autowired JdbcClient db;

    @BeforeEach
    void emptyRealm() {
        db.sql("truncate statistics_change, statistics_cell").update();
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(History.BAC_KAN, "BK", new UnitId("06"), "Bắc Kạn", true));
            History.BODIES.forEach(organisations::add);
        }
    }

    /// Any history, folded now and then: every report equals the plain recount.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyReportEqualsTheRecount(long seed) {
        var history = new History(seed, History.BAC_KAN);
        for (int round = 0; round < 6; round++) {
            for (int act = history.upTo(60); act >= 0; act--) {
                history.act(events::publishEvent);
            }
            if (history.upTo(3) > 0) {
                folding.fold("06", history.upTo(80));
            }
            var recount = new Recount(history);
            for (int look = 0; look < 8; look++) {
                compare(reports.of(anyQuery(history)), recount);
            }
        }
    }

    /// Whatever its lines stand for, a report is about the same meetings and matters.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void everyBreakdownHasTheSameTotal(long seed) {
        var history = told(seed, 250);
        for (int look = 0; look < 12; look++) {
            var query = anyQuery(history);
            var total = reports.of(query.by(Breakdown.LEVEL));
            for (var by : Breakdown.values()) {
                var report = reports.of(query.by(by));
                assertThat(report.total().tally())
                        .as("%s", report.query())
                        .isEqualTo(total.total().tally());
                assertThat(report.undecided()).isEqualTo(total.undecided());
                var parts = sum(report);
                assertThat(parts.matters()).isEqualTo(total.total().tally().matters());
                assertThat(parts.resolved()).isEqualTo(total.total().tally().resolved());
                if (by.countsMeetings()) {
                    assertThat(parts).as("%s", report.query()).isEqualTo(total.total().tally());
                }
            }
        }
    }

    private static Tally sum(DialogueReport report) {
        return report.lines().stream().map(Line::tally).reduce(Tally.NONE, Tally::plus);
    }

    /// Neighbouring periods add up to the one they make, but for what is known no closer than a
    /// month or a year, which only the longer one can hold.
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void neighbouringPeriodsAddUp(long seed) {
        var history = told(seed, 200);
        var days =
                IntStream.range(0, 4).mapToObj(_ -> history.anyDay()).sorted().distinct().toList();
        var whole = of(days.getFirst(), days.getLast());
        var parts = Tally.NONE;
        for (int n = 1; n < days.size(); n++) {
            var from = n == 1 ? days.getFirst() : days.get(n - 1).plusDays(1);
            parts = parts.plus(of(from, days.get(n)).total().tally());
        }
        var rest = whole.total().tally().minus(parts);
        assertThat(rest.meetings()).isNotNegative();
        assertThat(rest.results()).allMatch(n -> n >= 0);
        var vague =
                history.meetings.values().stream()
                        .filter(m -> m.day().precision() != PartialDate.Precision.DAY)
                        .count();
        assertThat(rest.meetings()).isLessThanOrEqualTo(vague);
    }

    private DialogueReport of(LocalDate from, LocalDate to) {
        return reports.of(
                new DialogueQuery(History.BAC_KAN, new Period(from, to), null, Breakdown.LEVEL));
    }

    /// A unit's figures are its own and those of the units below it, all the way down.
    @Test
    void unitsAddUpToTheUnitAbove() {
        told(41, 400);
        var period = period("2018-11-01", "2021-06-30");
        for (var id : List.of("06", "061", "066")) {
            var unit = units.withId(new UnitId(id)).orElseThrow();
            var above =
                    reports.of(new DialogueQuery(History.BAC_KAN, period, unit, Breakdown.UNIT));
            for (var line : above.lines()) {
                if (line.own()) {
                    continue;
                }
                var below = units.withId(new UnitId(line.part())).orElseThrow();
                var own =
                        reports.of(
                                new DialogueQuery(History.BAC_KAN, period, below, Breakdown.KIND));
                assertThat(own.total().tally()).as(line.part()).isEqualTo(line.tally());
                assertThat(own.total().regular()).isEqualTo(line.regular());
            }
            assertThat(sum(above)).isEqualTo(above.total().tally());
        }
    }

    @Test
    void realmsAreCountedApart() {
        var here = told(51, 150);
        var next = new History(52, new Realm("22"));
        for (int act = 0; act < 150; act++) {
            next.act(events::publishEvent);
            folding.fold("22", 3);
        }
        var whole =
                new DialogueQuery(
                        History.BAC_KAN, period("2000-01-01", "2100-12-31"), null, Breakdown.KIND);
        compare(reports.of(whole), new Recount(here));
        compare(
                reports.of(
                        new DialogueQuery(new Realm("22"), whole.period(), null, Breakdown.KIND)),
                new Recount(next));
    }

    private History told(long seed, int acts) {
        var history = new History(seed, History.BAC_KAN);
        for (int act = 0; act < acts; act++) {
            history.act(events::publishEvent);
            if (act % 37 == 0) {
                folding.fold("06", 20);
            }
        }
        return history;
    }

    @Test
    void anActAndItsOppositeLeaveNothing() {
        var history = new History(61, History.BAC_KAN);
        history.receive(30, events::publishEvent);
        folding.foldAll();
        history.undo(events::publishEvent);
        var whole =
                new DialogueQuery(
                        History.BAC_KAN,
                        period("2000-01-01", "2100-12-31"),
                        null,
                        Breakdown.RESULT);
        var before = reports.of(whole);
        folding.foldAll();
        assertThat(reports.of(whole)).isEqualTo(before);
        assertThat(before.total().tally().resolved()).isZero();
        assertThat(before.total().tally()).isEqualTo(new Recount(history).of(whole, ""));
    }

    @Test
    void foldingChangesNoReport() {
        var history = new History(77, History.BAC_KAN);
        for (int act = 0; act < 400; act++) {
            history.act(events::publishEvent);
        }
        var query =
                new DialogueQuery(
                        History.BAC_KAN, period("2018-12-05", "2020-11-20"), null, Breakdown.UNIT);
        var before = reports.of(query);
        folding.foldAll();
        assertThat(db.sql("select count(*) from statistics_change").query(Long.class).single())
                .isZero();
        assertThat(reports.of(query)).isEqualTo(before);
        assertThat(before.total().tally().matters()).isPositive();
    }

    @Test
    void whatIsTakenBackIsNotCounted() {
        var history = new History(5, History.BAC_KAN);
        var whole =
                new DialogueQuery(
                        History.BAC_KAN, period("2000-01-01", "2100-12-31"), null, Breakdown.LEVEL);
        assertThat(reports.of(whole).total().tally()).isEqualTo(Tally.NONE);
        history.act(events::publishEvent);
        var other = new DialogueQuery(new Realm("22"), whole.period(), null, Breakdown.LEVEL);
        assertThat(reports.of(other).total().tally()).isEqualTo(Tally.NONE);
    }

    private DialogueQuery anyQuery(History history) {
        var one = history.anyDay();
        var two = history.anyDay();
        var period = one.isBefore(two) ? new Period(one, two) : new Period(two, one);
        var scope = history.one(List.of("", "06", "061", "01909", "066"));
        return new DialogueQuery(
                History.BAC_KAN,
                period,
                scope.isEmpty() ? null : units.withId(new UnitId(scope)).orElseThrow(),
                history.one(List.of(Breakdown.values())));
    }

    private static void compare(DialogueReport report, Recount recount) {
        var query = report.query();
        assertThat(report.total().tally()).as("%s", query).isEqualTo(recount.of(query, ""));
        assertThat(report.total().regular()).isEqualTo(recount.regular(query, ""));
        assertThat(report.undecided()).as("%s", query).isEqualTo(recount.undecided(query));
        for (var line : report.lines()) {
            assertThat(line.tally())
                    .as("%s of %s", line.part(), query)
                    .isEqualTo(recount.of(query, line.part()));
            assertThat(line.regular())
                    .isEqualTo(
                            query.by() == Breakdown.RESULT
                                    ? 0
                                    : recount.regular(query, line.part()));
        }
        var matters = report.lines().stream().mapToLong(line -> line.tally().matters()).sum();
        assertThat(matters).as("%s", query).isEqualTo(report.total().tally().matters());
        assertThat(report.total().tally().with(Result.SETTLED)).isNotNegative();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
