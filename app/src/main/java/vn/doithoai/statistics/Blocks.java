package vn.doithoai.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.shared.Period;

/// Neighbouring blocks of one grain, named by the first days of the first and the last one.
/// `inside` blocks are counted; the others may or may not lie in the period.
record Blocks(boolean inside, Grain grain, LocalDate low, LocalDate high) {

    /// The period as the fewest blocks that cover it exactly: whole years, the whole months around
    /// them, the days left over at both ends. At most five runs, however long the period.
    static List<Blocks> of(Period period) {
        var runs = new ArrayList<Blocks>();
        var from = period.from();
        var end = period.to().plusDays(1);
        var month = startOfMonth(from);
        var monthEnd = end.withDayOfMonth(1);
        if (!month.isBefore(monthEnd)) {
            add(runs, Grain.DAY, from, end.minusDays(1));
            return runs;
        }
        var year = startOfYear(month);
        var yearEnd = monthEnd.withDayOfYear(1);
        add(runs, Grain.DAY, from, month.minusDays(1));
        if (year.isBefore(yearEnd)) {
            add(runs, Grain.MONTH, month, year.minusMonths(1));
            add(runs, Grain.YEAR, year, yearEnd.minusYears(1));
            add(runs, Grain.MONTH, yearEnd, monthEnd.minusMonths(1));
        } else {
            add(runs, Grain.MONTH, month, monthEnd.minusMonths(1));
        }
        add(runs, Grain.DAY, monthEnd, end.minusDays(1));
        return runs;
    }

    /// What touches the period without surely lying in it: months and years cut by its ends, and
    /// everything without a date.
    static List<Blocks> uncertain(Period period) {
        var cut = new ArrayList<Blocks>();
        cut.add(new Blocks(false, Grain.UNDATED, LocalDate.EPOCH, LocalDate.EPOCH));
        var months = new ArrayList<LocalDate>();
        var years = new ArrayList<LocalDate>();
        for (var day : List.of(period.from(), period.to())) {
            months.add(day.withDayOfMonth(1));
            years.add(day.withDayOfYear(1));
        }
        months.stream()
                .distinct()
                .filter(m -> !whole(m, m.with(TemporalAdjusters.lastDayOfMonth()), period))
                .forEach(m -> cut.add(new Blocks(false, Grain.VAGUE_MONTH, m, m)));
        years.stream()
                .distinct()
                .filter(y -> !whole(y, y.with(Month.DECEMBER).withDayOfMonth(31), period))
                .forEach(y -> cut.add(new Blocks(false, Grain.VAGUE_YEAR, y, y)));
        return cut;
    }

    private static boolean whole(LocalDate first, LocalDate last, Period period) {
        return period.contains(first) && period.contains(last);
    }

    private static void add(List<Blocks> runs, Grain grain, LocalDate low, LocalDate high) {
        if (!high.isBefore(low)) {
            runs.add(new Blocks(true, grain, low, high));
        }
    }

    private static LocalDate startOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private static LocalDate startOfYear(LocalDate day) {
        return day.getDayOfYear() == 1 ? day : day.with(TemporalAdjusters.firstDayOfNextYear());
    }
}
