package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.publication.ReckonedMonth.Cell;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.ReckonedDay;
import vn.doithoai.shared.Term;
import vn.doithoai.shared.WorkingCalendar;

class ReckonedMonthTest {
    private final List<ReckonedDay> days =
            Deadline.of(LocalDate.of(2026, 4, 24), Term.workingDays(10), WorkingCalendar.vietnam())
                    .reckoning();

    /// A month of four rows, one that begins on a Sunday, one of six rows.
    @ParameterizedTest
    @CsvSource({"2027-02, 4, 0", "2026-11, 6, 6", "2026-08, 6, 5", "2026-04, 5, 2"})
    void aMonthFillsItsWeeks(YearMonth month, int rows, int before) {
        var drawn = ReckonedMonth.of(month, days);
        assertThat(drawn.weeks()).hasSize(rows).allMatch(week -> week.size() == 7);
        assertThat(drawn.weeks().getFirst()).filteredOn(Cell::blank).hasSize(before);
        assertThat(drawn.weeks().stream().flatMap(List::stream).filter(cell -> !cell.blank()))
                .extracting(Cell::number)
                .isSorted()
                .hasSize(month.lengthOfMonth());
    }

    @Test
    void everyDayStandsInItsSquare() {
        var april = ReckonedMonth.of(YearMonth.of(2026, 4), days);
        var friday = april.weeks().get(3).get(4);
        assertThat(friday.number()).isEqualTo(24);
        assertThat(friday.day())
                .get()
                .extracting(ReckonedDay::fate)
                .isEqualTo(ReckonedDay.Fate.START);
        assertThat(april.weeks().get(3).get(3).day()).isEmpty();
        var may = ReckonedMonth.of(YearMonth.of(2026, 5), days);
        assertThat(may.weeks().get(2).get(2).day())
                .get()
                .extracting(ReckonedDay::counted)
                .isEqualTo(10);
        assertThat(may.weeks().get(2).get(3).day()).isEmpty();
    }
}
