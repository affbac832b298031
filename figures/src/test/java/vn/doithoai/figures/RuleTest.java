package vn.doithoai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules told as stories, as docs/rules has them.
class RuleTest {
    private static final String IN = "a received 2020-05-01";
    private static final String SENT = "a referred 2020-05-02 due=2020-05-20";

    private static String part(Rule rule, String today, String... lines) {
        var parts = Told.roll(lines).parts(rule, Told.ALL, LocalDate.parse(today));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .reduce((_, _) -> "in two parts")
                .orElse("in no part");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-20, in_time",
        "2020-05-21, late",
    })
    void anAnswerIsHeldAgainstItsDay(String day, String part) {
        var answered = "a answered " + day + " result=explained";
        assertThat(part(Rule.IN_TIME, "2020-09-01", IN, SENT, answered)).isEqualTo(part);
    }

    @Test
    void theDayAnAnswerBearsCounts() {
        var entered = "a answered 2020-06-30 day=2020-05-19 result=settled";
        assertThat(part(Rule.IN_TIME, "2020-09-01", IN, SENT, entered)).isEqualTo("in_time");
    }

    @Test
    void whatWasGrantedLaterDoesNotCount() {
        var more = "a extended 2020-05-25 due=2020-06-30";
        var answer = "a answered 2020-06-01 day=2020-05-22 due_then=2020-05-20 result=settled";
        assertThat(part(Rule.IN_TIME, "2020-09-01", IN, SENT, more, answer)).isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-20, none", "2020-05-21, late"})
    void whatWaitsPastItsDayIsLate(String today, String part) {
        assertThat(part(Rule.IN_TIME, today, IN, SENT)).isEqualTo(part);
    }

    @Test
    void aLateRoundIsLateForEver() {
        var story =
                new String[] {
                    IN,
                    SENT,
                    "a answered 2020-05-18 result=settled",
                    "a contested 2020-05-25 due=2020-06-08",
                    "a answered 2020-06-09 result=settled",
                    "a confirmed 2020-06-10"
                };
        assertThat(part(Rule.IN_TIME, "2020-09-01", story)).isEqualTo("late");
        assertThat(part(Rule.CONFIRMED, "2020-09-01", story)).isEqualTo("confirmed");
        assertThat(part(Rule.CONTESTED, "2020-09-01", story)).isEqualTo("contested");
        assertThat(part(Rule.RESOLVED, "2020-09-01", story)).isEqualTo("settled");
    }

    @Test
    void aContestedAnswerStandsNoLonger() {
        var contested = "a contested 2020-05-12 due=2020-06-08";
        var answered = "a answered 2020-05-10 result=settled";
        assertThat(part(Rule.RESOLVED, "2020-05-13", IN, SENT, answered, contested))
                .isEqualTo("none");
        assertThat(part(Rule.CONTESTED, "2020-05-13", IN, SENT, answered)).isEqualTo("uncontested");
        assertThat(part(Rule.CONTESTED, "2020-05-13", IN, SENT)).isEqualTo("unanswered");
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, open", "2020-06-02, broken"})
    void aPromiseIsBrokenTheDayAfter(String today, String part) {
        var promised = "a promised 2020-05-10 until=2020-06-01";
        assertThat(part(Rule.PROMISE, today, IN, SENT, promised)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "a confirmed 2020-06-01, kept",
        "a confirmed 2020-06-02, broken",
        "a answered 2020-06-30 day=2020-06-01 result=explained, kept",
        "a answered 2020-05-30 result=not_settled, broken",
        "a withdrawn 2020-05-30, none",
        "a withdrawn 2020-06-02, broken",
        "a promised 2020-05-30 until=2021-01-01, open",
        "a promised 2020-06-02 until=2021-01-01, broken",
        "a lapsed 2020-05-30, broken"
    })
    void whatBecomesOfAPromise(String line, String part) {
        var promised = "a promised 2020-05-10 until=2020-06-01";
        assertThat(part(Rule.PROMISE, "2020-12-01", IN, SENT, promised, line)).isEqualTo(part);
    }

    @Test
    void takenOutIsCountedNoMore() {
        var erased = "a redacted 2020-06-01";
        assertThat(part(Rule.CONFIRMED, "2020-06-01", IN, erased)).isEqualTo("none");
        assertThat(part(Rule.CONFIRMED, "2020-06-01", IN, erased + " gone=1"))
                .isEqualTo("in no part");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, true",
        "2020-05, true",
        "2020-04, false",
        "2020, false",
        "2021, true",
        "2020-04-29, false"
    })
    void onlyWhatSurelyLiesInThePeriodCounts(String day, boolean counts) {
        var roll = Told.roll("a received 2022-01-01 day=" + day);
        var parts =
                roll.parts(Rule.RESOLVED, Told.scope("2020-04-30", "2021-12-31"), LocalDate.MIN);
        assertThat(parts.get("none")).hasSize(counts ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"06, 2", "06/061, 1", "'', 2", "06/06, 0", "05, 0"})
    void aUnitCountsWhatLiesBelowIt(String unit, int matters) {
        var roll = Told.roll("a received 2020-05-01", "b received 2020-05-01 unit=06/062");
        var scope = new Scope(Told.ALL.from(), Told.ALL.to(), unit);
        assertThat(roll.parts(Rule.RESOLVED, scope, LocalDate.MIN).get("none")).hasSize(matters);
    }

    @Test
    void lettersAndUndatedAreInNoFigure() {
        var roll = Told.roll("a received 2020-05-01 kind=none", "b received 2020-05-01 day");
        assertThat(roll.size()).isEqualTo(2);
        assertThat(Partition.of(roll.parts(Rule.RESOLVED, Told.ALL, LocalDate.MIN)).total())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noPartStandsTwice(Rule rule) {
        assertThat(rule.parts()).doesNotHaveDuplicates();
        assertThat(rule.parts()).anyMatch(rule::counts);
        assertThat(rule.parts().stream().filter(rule::counts)).allMatch(rule::includes);
        assertThat(Rule.of(rule.version())).isSameAs(rule);
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThatThrownBy(() -> Rule.of("resolved.v2"))
                .isInstanceOf(UnknownRule.class)
                .hasMessage("no rule resolved.v2 is known here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a answered 2020-05-03|an answer without a result",
                "a answered 2020-05-03 result=done|an unknown result",
                "a promised 2020-05-03|a promise without a day",
                "a referred 2020-05-03 due=soon|no day under due",
                "a referred 2020-05-03 on|without the day it was recorded",
                "a received 2020-05-03 day=2020-13|no day under day",
                "a report.published 2020-05-03|a report without from"
            })
    void whatARuleNeedsMustBeThere(String line, String why) {
        var entry = Told.entry(line, 1);
        assertThatThrownBy(
                        () -> {
                            new Roll().add(entry);
                            Report.of(entry);
                        })
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why);
    }

    @Test
    void aReportReadsBackAsItWasWritten() {
        var parts =
                Told.roll(IN, "b received 2020-05-01", SENT)
                        .parts(Rule.IN_TIME, Told.ALL, LocalDate.MAX);
        var figures = Map.of("in-time.v1", Partition.of(parts));
        var scope = new Scope(Told.ALL.from(), Told.ALL.to(), "06");
        var report =
                new Report("R-1", 3, "cm9vdA==", scope, LocalDate.of(2020, 6, 1), figures, "R-0");
        var entry = new Entry(Report.TYPE, "R-1", 1, report.words());
        assertThat(Report.of(Entry.of(entry.bytes()))).contains(report);
        assertThat(report.figures().get("in-time.v1").total()).isEqualTo(2);
        assertThat(Report.of(Told.entry(IN, 1))).isEmpty();
    }

    @Test
    void aListIsWhatSha256sumHashes() {
        var partition = Partition.of(Map.of("none", List.of("abc")));
        assertThat(partition.digest("none"))
                .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
    }
}
