package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doithoai.shared.PartialDate.Precision;

/// Compared with a clerk who goes through every day a date can be, one by one.
class PartialDateTest {
    private static final LocalDate START = LocalDate.of(2015, 11, 1);
    private static final int DAYS = 900;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(YearMonth.from(day))),
                days().map(day -> PartialDate.ofYear(day.getYear())),
                Arbitraries.just(PartialDate.UNKNOWN));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 500))
                .as((from, length) -> new Period(from, from.plusDays(length)));
    }

    /// Every day it can be, found by asking each day of the years around.
    private static List<LocalDate> possible(PartialDate date) {
        return Stream.iterate(LocalDate.of(2014, 1, 1), day -> day.plusDays(1))
                .limit(2_000)
                .filter(day -> canBe(date, day))
                .toList();
    }

    private static boolean canBe(PartialDate date, LocalDate day) {
        var iso = date.iso();
        return iso != null && (day.toString() + "-").startsWith(iso + "-");
    }

    @Property(tries = 400)
    void firstAndLastEncloseWhatItCanBe(@ForAll("dates") PartialDate date) {
        var possible = possible(date);
        assertThat(date.first()).isEqualTo(possible.isEmpty() ? null : possible.getFirst());
        assertThat(date.last()).isEqualTo(possible.isEmpty() ? null : possible.getLast());
        assertThat(date.exactly()).isEqualTo(possible.size() == 1 ? possible.getFirst() : null);
    }

    @Property(tries = 400)
    void surelyInMeansEveryPossibleDay(
            @ForAll("dates") PartialDate date, @ForAll("periods") Period period) {
        var possible = possible(date);
        var surely = !possible.isEmpty() && possible.stream().allMatch(period::contains);
        assertThat(date.surelyIn(period)).isEqualTo(surely);
    }

    @Property(tries = 300)
    void aWiderPeriodHoldsNoLess(
            @ForAll("dates") PartialDate date, @ForAll("periods") Period period) {
        var wider = new Period(period.from().minusDays(40), period.to().plusDays(40));
        assertThat(!date.surelyIn(period) || date.surelyIn(wider)).isTrue();
    }

    @Property(tries = 300)
    void aPeriodHoldsTheDaysBetweenItsEnds(
            @ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        var inside =
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .anyMatch(between -> between.equals(day));
        assertThat(period.contains(day)).isEqualTo(inside);
    }

    @Property(tries = 300)
    void whatIsStoredIsReadBack(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.of(date.precision().word(), date.first())).isEqualTo(date);
        assertThat(TypedDate.partial(date.iso(), "day")).isEqualTo(date);
    }

    @Example
    void aPeriodOfOneDayHoldsThatDay() {
        var day = new Period(START, START);
        assertThat(day.contains(START)).isTrue();
        assertThat(day.contains(START.minusDays(1))).isFalse();
        assertThat(day.contains(START.plusDays(1))).isFalse();
    }

    @Example
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Period(START, START.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().field()).isEqualTo("to"));
    }

    @Example
    void onlyAnUnknownDateHasNoFirstDay() {
        assertThatThrownBy(() -> new PartialDate(Precision.UNKNOWN, START))
                .isInstanceOf(IllegalArgumentException.class);
        for (var known : List.of(Precision.DAY, Precision.MONTH, Precision.YEAR)) {
            assertThatThrownBy(() -> new PartialDate(known, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void aMonthOrYearStartsOnItsFirstDay() {
        var midst = LocalDate.of(2017, 5, 25);
        assertThatThrownBy(() -> new PartialDate(Precision.MONTH, midst))
                .hasMessageContaining("2017-05-25");
        assertThatThrownBy(() -> PartialDate.of("year", LocalDate.of(2017, 5, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of("week", midst))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void februaryEndsAsItShould() {
        assertThat(PartialDate.of(YearMonth.of(2020, 2)).last())
                .isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(PartialDate.of(YearMonth.of(1900, 2)).last())
                .isEqualTo(LocalDate.of(1900, 2, 28));
    }
}
