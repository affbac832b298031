package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Period;

/// Matters wander through random acts; every figure of every report is what a plain recount of the
/// rows of acts gives, and every list it leads to holds as many.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseOracleModuleTest {
    private static final int MATTERS = 90;
    private static final int STEPS = 900;
    private static final Period ALL =
            new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31));

    @Autowired DialogueReports reports;
    @Autowired Folding folding;
    @Autowired Register register;
    @Autowired RegisterFilters filters;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired ApplicationContext program;
    private final Map<Petition, List<PlainRecount.Row>> matters = new HashMap<>();
    private LocalDate wandered = LocalDate.EPOCH;

    @BeforeAll
    void wander(@Autowired Troupe troupe) {
        troupe.enter();
        var wanderings = new Wanderings(troupe, clock, program);
        wanderings.wander(20, MATTERS, STEPS);
        wandered = wanderings.today();
        var ids = db.sql("select id from petition").query(UUID.class).list();
        register.withIds(Cast.BAC_KAN, ids.stream().map(PetitionId::new).toList())
                .forEach(m -> matters.put(m, PlainRecount.rows(db, m.standing().id().value())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Breakdown.class,
            names = {"LEVEL", "KIND", "YEAR", "UNIT", "TOPIC", "BODY"})
    void everyLineIsThePlainRecount(Breakdown by) {
        for (int later : List.of(0, 3, 40)) {
            var today = wandered.plusDays(later);
            clock.setTo(today);
            var query = new DialogueQuery(Cast.BAC_KAN, ALL, null, by);
            var report = reports.of(query);
            assertThat(report.total().tally().outcomes())
                    .as("all, %d days later", later)
                    .isEqualTo(recount(today, _ -> true));
            for (var line : report.lines()) {
                assertThat(line.tally().outcomes())
                        .as("%s %s, %d days later", by, line.part(), later)
                        .isEqualTo(recount(today, matter -> belongs(matter, by, line)));
                lists(query, line);
            }
            lists(query, report.total());
        }
        folding.foldAll();
    }

    /// A history in which something never happened would prove nothing of it.
    @Test
    void theWanderingsTouchEverything() {
        clock.setTo(wandered);
        var sum = recount(wandered, _ -> true);
        assertThat(
                        Stream.of(
                                sum.answered(),
                                sum.confirmed(),
                                sum.contested(),
                                sum.inTime(),
                                sum.late(),
                                sum.promised(),
                                sum.broken()))
                .allMatch(n -> n > 5 && n < MATTERS);
        assertThat(recount(wandered.plusDays(40), _ -> true).broken()).isGreaterThan(sum.broken());
        assertThat(by(Breakdown.BODY).lines())
                .hasSize(3)
                .allMatch(line -> line.tally().matters() > 5);
        assertThat(
                        matters.values().stream()
                                .filter(rows ->
                                        rows.stream().anyMatch(row -> row.act().equals("return"))))
                .hasSizeGreaterThan(5);
    }

    /// An installation that was counted before these columns were is counted once at its next
    /// start.
    @Test
    void anUpgradeCountsWhatWasThere() {
        clock.setTo(wandered);
        folding.foldAll();
        var promises =
                "select array_agg(promise || coalesce(promised::text, '') order by petition) from petition_register";
        var before = by(Breakdown.TOPIC);
        var bodies = by(Breakdown.BODY);
        var told = db.sql(promises).query(String.class).single();
        db.sql(
                        "update petition_register set promise = 'none', promised = null where promise <> 'none'")
                .update();
        db.sql("delete from statistics_cell where handler <> '*'").update();
        db.sql("insert into statistics_unhanded values ('06')").update();
        db.sql(
                        "update statistics_cell set answered = 0, confirmed = 0, contested = 0, in_time = 0, late = 0, promised = 0, broken = 0")
                .update();
        db.sql("insert into statistics_uncounted values ('06')").update();
        db.sql("insert into referral_promise_untold values ('06')").update();
        starting("PromiseTelling").start();
        starting("TakingOver").start();
        starting("TakingOver").start();
        assertThat(db.sql(promises).query(String.class).single()).isEqualTo(told);
        assertThat(by(Breakdown.TOPIC)).isEqualTo(before);
        assertThat(by(Breakdown.BODY)).isEqualTo(bodies);
    }

    private DialogueReport by(Breakdown by) {
        return reports.of(new DialogueQuery(Cast.BAC_KAN, ALL, null, by));
    }

    private SmartLifecycle starting(String name) {
        return program.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void lists(DialogueQuery query, Line line) {
        for (var share : Shares.of(query, line, "06")) {
            assertThat(counted(share.list())).as(share.list()).isEqualTo(share.rate().numerator());
            assertThat(counted(share.whole()))
                    .as(share.whole())
                    .isEqualTo(share.rate().denominator());
        }
    }

    private long counted(String list) {
        return register.count(filters.query(Asked.filter(list)));
    }

    private String holder(Petition matter) {
        return new PlainRecount(matters.getOrDefault(matter, List.of()), wandered).holder();
    }

    private Outcomes recount(LocalDate today, Predicate<Petition> which) {
        return matters.entrySet().stream()
                .filter(matter -> which.test(matter.getKey()))
                .map(matter -> new PlainRecount(matter.getValue(), today).outcomes())
                .reduce(Outcomes.NONE, Outcomes::plus);
    }

    private boolean belongs(Petition matter, Breakdown by, Line line) {
        var occasion = matter.standing().occasion();
        return switch (by) {
            case LEVEL -> occasion.level().word().equals(line.part());
            case KIND -> occasion.kind().equals(line.part());
            case YEAR -> occasion.day().iso() instanceof String day && day.startsWith(line.part());
            case TOPIC -> matter.standing().topic().equals(line.part());
            case UNIT ->
                    line.own()
                            ? occasion.path().equals("06")
                            : List.of(occasion.path().split("/")).contains(line.part());
            case BODY -> holder(matter).equals(line.part());
            case RESULT -> false;
        };
    }
}
