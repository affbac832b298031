package vn.doithoai.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.shared.ReckonedDay;

/// A month of a reckoning as a calendar is hung on the wall: a row for each week, from Monday.
public record ReckonedMonth(YearMonth month, List<List<Cell>> weeks) {
    private static final int WEEK = 7;

    /// One square: the day of the month, or none; how it was reckoned, or not at all.
    public record Cell(int number, Optional<ReckonedDay> day) {
        static final Cell BLANK = new Cell(0, Optional.empty());

        public boolean blank() {
            return number == 0;
        }
    }

    static ReckonedMonth of(YearMonth month, List<ReckonedDay> reckoned) {
        var byDay =
                reckoned.stream().collect(Collectors.toMap(ReckonedDay::day, Function.identity()));
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int rows = Math.ceilDiv(before + month.lengthOfMonth(), WEEK);
        var cells =
                Stream.concat(
                                Stream.generate(() -> Cell.BLANK).limit(before),
                                IntStream.rangeClosed(1, month.lengthOfMonth())
                                        .mapToObj(day -> cell(month.atDay(day), byDay)))
                        .toList();
        return new ReckonedMonth(
                month, IntStream.range(0, rows).mapToObj(row -> week(cells, row)).toList());
    }

    private static List<Cell> week(List<Cell> cells, int row) {
        return IntStream.range(row * WEEK, (row + 1) * WEEK)
                .mapToObj(i -> i < cells.size() ? cells.get(i) : Cell.BLANK)
                .toList();
    }

    private static Cell cell(LocalDate day, Map<LocalDate, ReckonedDay> byDay) {
        return new Cell(day.getDayOfMonth(), Optional.ofNullable(byDay.get(day)));
    }
}
