package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;

class BlocksTest {
    private static final LocalDate START = LocalDate.of(2015, 12, 1);

    @Test
    void fiveYearsAreFiveRuns() {
        var period = new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29));
        assertThat(Blocks.of(period))
                .containsExactly(
                        run(Grain.MONTH, "2016-03-01", "2016-12-01"),
                        run(Grain.YEAR, "2017-01-01", "2020-01-01"),
                        run(Grain.MONTH, "2021-01-01", "2021-03-01"),
                        run(Grain.DAY, "2021-04-01", "2021-04-29"));
    }

    @Test
    void aWholeYearIsOneBlock() {
        var period = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        assertThat(Blocks.of(period)).containsExactly(run(Grain.YEAR, "2020-01-01", "2020-01-01"));
    }

    @Property
    void everyDayIsCoveredOnce(
            @ForAll @IntRange(max = 1500) int offset, @ForAll @IntRange(max = 1500) int length) {
        var period = period(offset, length);
        var covered = new ArrayList<LocalDate>();
        for (var run : Blocks.of(period)) {
            for (var day = run.low(); !day.isAfter(last(run)); day = day.plusDays(1)) {
                covered.add(day);
            }
        }
        assertThat(covered).isEqualTo(period.from().datesUntil(period.to().plusDays(1)).toList());
    }

    @Property
    void thePartsAreFew(
            @ForAll @IntRange(max = 1500) int offset, @ForAll @IntRange(max = 1500) int length) {
        assertThat(Blocks.of(period(offset, length))).hasSizeLessThanOrEqualTo(5);
    }

    @Property
    void aVagueDateIsInExactlyOne(
            @ForAll @IntRange(max = 1500) int offset,
            @ForAll @IntRange(max = 1500) int length,
            @ForAll @IntRange(max = 100) int month,
            @ForAll boolean onlyYear) {
        var period = period(offset, length);
        var date = vague(START.plusMonths(month), onlyYear);
        var inside = Blocks.of(period).stream().filter(run -> holds(run, date)).count();
        var cut = Blocks.uncertain(period).stream().filter(run -> names(run, date)).count();
        assertThat(inside).isEqualTo(date.surelyIn(period) ? 1 : 0);
        assertThat(cut).isEqualTo(!date.surelyIn(period) && touches(date, period) ? 1 : 0);
    }

    private static Period period(int offset, int length) {
        var from = START.plusDays(offset);
        return new Period(from, from.plusDays(length));
    }

    private static PartialDate vague(LocalDate day, boolean onlyYear) {
        return onlyYear
                ? PartialDate.ofYear(day.getYear())
                : PartialDate.of(java.time.YearMonth.from(day));
    }

    // A month is counted in month and year blocks, a year in year blocks.
    private static boolean holds(Blocks run, PartialDate date) {
        var first = date.first();
        var grains =
                date.precision() == PartialDate.Precision.YEAR
                        ? List.of(Grain.YEAR)
                        : List.of(Grain.MONTH, Grain.YEAR);
        return first != null
                && grains.contains(run.grain())
                && !first.isBefore(run.low())
                && !first.isAfter(last(run));
    }

    private static boolean names(Blocks run, PartialDate date) {
        var grain =
                date.precision() == PartialDate.Precision.YEAR
                        ? Grain.VAGUE_YEAR
                        : Grain.VAGUE_MONTH;
        return run.grain() == grain && run.low().equals(date.first());
    }

    private static boolean touches(PartialDate date, Period period) {
        var first = date.first();
        var last = date.last();
        return first != null
                && last != null
                && !first.isAfter(period.to())
                && !last.isBefore(period.from());
    }

    private static LocalDate last(Blocks run) {
        return switch (run.grain()) {
            case MONTH -> run.high().plusMonths(1).minusDays(1);
            case YEAR -> run.high().plusYears(1).minusDays(1);
            default -> run.high();
        };
    }

    private static Blocks run(Grain grain, String low, String high) {
        return new Blocks(true, grain, LocalDate.parse(low), LocalDate.parse(high));
    }
}
