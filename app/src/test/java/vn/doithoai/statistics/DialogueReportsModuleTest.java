package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Result;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "doithoai.folding.every=PT24H")
@FreshDatabase
class DialogueReportsModuleTest {
    @Autowired ApplicationEventPublisher events;
    @Autowired DialogueReports reports;
    @Autowired Folding folding;
    @Autowired Realms realms;
    @Autowired Units units;
    @Autowired JdbcClient db;

    @BeforeEach
    void emptyRealm() {
        db.sql("truncate statistics_change, statistics_cell").update();
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(History.BAC_KAN, "BK", new UnitId("06"), "Bắc Kạn", true));
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
