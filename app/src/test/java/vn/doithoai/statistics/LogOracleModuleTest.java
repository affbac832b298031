package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Roll;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.Scope;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Lodged;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RedactionGround;
import vn.doithoai.petition.Redactions;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.referral.PauseRequest;
import vn.doithoai.referral.Pauses;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Waiting;
import vn.doithoai.shared.Period;
import vn.doithoai.vault.ErasureReason;

/// Matters wander at random through the real program; its statistics and the public log, folded by
/// somebody who sees the log alone, give the same figures, part by part and code by code.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogOracleModuleTest {
    private static final int MATTERS = 70;
    private static final int STEPS = 700;
    private static final Period ALL =
            new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31));
    private static final Period ONE_YEAR =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Map<Rule, Measure> MEASURES =
            Map.of(
                    Rule.RESOLVED, Measure.DECLARED,
                    Rule.CONFIRMED, Measure.CONFIRMED,
                    Rule.IN_TIME, Measure.IN_TIME,
                    Rule.PROMISE, Measure.BROKEN,
                    Rule.CONTESTED, Measure.CONTESTED);

    @Autowired DialogueReports reports;
    @Autowired Register register;
    @Autowired RegisterFilters filters;
    @Autowired Units units;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    private final Roll roll = new Roll();
    private LocalDate wandered = LocalDate.EPOCH;

    @BeforeAll
    void wander(
            @Autowired Troupe troupe,
            @Autowired ApplicationContext program,
            @Autowired Petitions petitions,
            @Autowired Extensions extensions,
            @Autowired Pauses pauses,
            @Autowired Denunciations denunciations,
            @Autowired Redactions redactions) {
        troupe.enter();
        clocksAreStoppedAndMoved(troupe, extensions, pauses);
        var wanderings = new Wanderings(troupe, clock, program);
        wanderings.wander(4711, MATTERS, STEPS);
        wandered = wanderings.today();
        // in the order they were received: their codes are another order in each run
        var codes =
                db.sql(
                                "select subject from ledger_entry where entry like '%petition.received%' order by id")
                        .query(String.class)
                        .list();
        for (var code : codes.subList(codes.size() - 4, codes.size())) {
            var matter = troupe.now(code);
            denunciations.guide(matter, matter.acts(), troupe.is("ada"));
        }
        var asked = new RedactionGround(ErasureReason.ASKED, "Điều 14 Luật 91/2025/QH15");
        for (var occasion : Wanderings.OCCASIONS) {
            var words = Brought.matter("Nhà bà Bưởi mất nước");
            var hand = Hand.of(troupe.is("ada"));
            var lodged = petitions.lodge(Cast.BAC_KAN, words, occasion, Lodged.somebody(), hand);
            redactions.redact(troupe.now(lodged.code()), 1, asked, troupe.is("ada"));
        }
        db.sql("select entry from ledger_entry where realm = '06' order by id")
                .query(String.class)
                .list()
                .forEach(entry -> roll.add(Entry.of(entry.getBytes(StandardCharsets.US_ASCII))));
    }

    /// More time, asked for and granted or not; a clock that stands, and one that ran again.
    private static void clocksAreStoppedAndMoved(
            Troupe troupe, Extensions extensions, Pauses pauses) {
        var clerk = troupe.is("binh");
        for (boolean granted : List.of(true, false)) {
            var waits = troupe.accepted();
            var more = new MoreTime(5, "Chờ đo đạc", "Quyết định 33/2017/QĐ-TTg");
            var asked = extensions.ask(waits, waits.acts(), more, clerk);
            extensions.decide(asked, asked.acts(), granted, "Như trên", troupe.is("lan"));
        }
        for (boolean again : List.of(true, false)) {
            var waits = troupe.accepted();
            var until = Troupe.DUE.minusDays(3);
            var request = new PauseRequest(Waiting.PETITIONER, until, "Hỏi thêm");
            var paused = pauses.pause(waits, waits.acts(), request, clerk);
            if (again) {
                pauses.resume(paused, paused.acts(), clerk);
            }
        }
    }

    @Test
    void whoWasGuidedIsGoneAndWhoWasErasedCounts() {
        assertThat(roll.size()).isEqualTo(MATTERS + Wanderings.OCCASIONS.size());
    }

    @ParameterizedTest
    @EnumSource
    void statisticsAndTheLogAgree(Rule rule) {
        for (int later : List.of(0, 3, 40)) {
            var today = wandered.plusDays(later);
            clock.setTo(today);
            for (var period : List.of(ALL, ONE_YEAR)) {
                for (var unit : asked()) {
                    agree(
                            rule,
                            new DialogueQuery(Cast.BAC_KAN, period, unit, Breakdown.KIND),
                            today);
                }
            }
        }
    }

    private List<@Nullable Unit> asked() {
        return Arrays.asList(null, units.withId(new UnitId("061")).orElseThrow());
    }

    private void agree(Rule rule, DialogueQuery query, LocalDate today) {
        var unit = query.unit();
        var scope =
                new Scope(
                        query.period().from(),
                        query.period().to(),
                        unit == null ? "" : unit.path());
        var parts = roll.parts(rule, scope, today);
        var line = reports.of(query).total();
        var measure = MEASURES.getOrDefault(rule, Measure.DECLARED);
        var rate = measure.of(line.tally());
        var counted = codes(parts, rule.parts().stream().filter(rule::counts));
        var of = codes(parts, rule.parts().stream().filter(rule::includes));
        assertThat(rate.numerator()).as("%s on %s", rule, today).isEqualTo(counted.size());
        assertThat(rate.denominator()).as("%s on %s", rule, today).isEqualTo(of.size());
        assertThat(line.tally().matters()).isEqualTo(codes(parts, rule.parts().stream()).size());
        if (rule == Rule.RESOLVED) {
            for (var result : Result.values()) {
                assertThat(parts.get(result.word())).hasSize((int) line.tally().with(result));
            }
        }
        for (var share : Shares.of(query, line, "06")) {
            if (share.measure() == measure) {
                assertThat(listed(share.list())).as("%s on %s", rule, today).isEqualTo(counted);
                assertThat(listed(share.whole())).as("%s on %s", rule, today).isEqualTo(of);
            }
        }
    }

    private static TreeSet<String> codes(Map<String, List<String>> parts, Stream<String> which) {
        var codes = new TreeSet<String>();
        which.forEach(part -> codes.addAll(parts.getOrDefault(part, List.of())));
        return codes;
    }

    private TreeSet<String> listed(@Nullable String list) {
        var codes = new TreeSet<String>();
        register.find(filters.query(Asked.filter(list)), null, 2 * MATTERS)
                .rows()
                .forEach(matter -> codes.add(matter.standing().code()));
        return codes;
    }

    /// Agreement in empty parts would prove nothing.
    @Test
    void everyPartHasSomebody() {
        var seen = new TreeSet<String>();
        for (var rule : Rule.values()) {
            roll.parts(rule, new Scope(ALL.from(), ALL.to(), ""), wandered)
                    .forEach((part, codes) -> {
                        if (codes.isEmpty()) {
                            seen.add(rule.version() + " " + part);
                        }
                    });
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "confirmed.v1 merged",
                        "confirmed.v1 unconfirmed",
                        "confirmed.v1 withdrawn",
                        "confirmed.v1 declined");
    }
}
