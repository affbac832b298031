package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDatesTest {
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    /// Known from history, among them years in which Hà Nội and Beijing kept different days.
    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29", "1985, 1985-01-21", "2007, 2007-02-17", "2016, 2016-02-08",
        "2023, 2023-01-22", "2030, 2030-02-02", "1975, 1975-02-11", "2053, 2053-02-18"
    })
    void newYearsAreThoseOfHistory(int year, LocalDate day) {
        assertThat(LunarDates.newYear(year)).isEqualTo(day);
    }

    @Test
    void aRepeatedMonthMovesWhatFollows() {
        assertThat(LunarDates.of(2023, 2, 1)).isEqualTo(LocalDate.of(2023, 2, 20));
        assertThat(LunarDates.of(2023, 3, 10)).isEqualTo(LocalDate.of(2023, 4, 29));
        assertThat(LunarDates.of(2025, 8, 15)).isEqualTo(LocalDate.of(2025, 10, 6));
    }

    @Test
    void theHungKingsDayIsTheTenthOfTheThird() {
        for (int year = 2016; year <= 2027; year++) {
            assertThat(calendar.named(LunarDates.of(year, 3, 10)))
                    .get()
                    .extracting(CalendarDay::vi, CalendarDay::kind)
                    .containsExactly("Giỗ Tổ Hùng Vương", DayKind.HOLIDAY);
        }
        assertThat(called("Giỗ Tổ Hùng Vương", 2016, 2027)).hasSize(12);
    }

    @Test
    void tetIsFiveDaysAroundTheNewYear() {
        for (int year = 2016; year <= 2027; year++) {
            var days = called("Tết Nguyên đán", year, year);
            var newYear = LunarDates.newYear(year);
            assertThat(days).hasSize(5).contains(newYear, newYear.plusDays(2));
            assertThat(days.getFirst()).isBetween(newYear.minusDays(2), newYear.minusDays(1));
            assertThat(days.getLast()).isEqualTo(days.getFirst().plusDays(4));
        }
    }

    private List<LocalDate> called(String name, int from, int until) {
        return LocalDate.of(from, 1, 1)
                .datesUntil(LocalDate.of(until + 1, 1, 1))
                .filter(day -> calendar.named(day).filter(n -> n.vi().equals(name)).isPresent())
                .toList();
    }

    @Test
    void aMonthHasTwentyNineOrThirtyDays() {
        assertThat(IntStream.rangeClosed(1901, 2099).boxed())
                .allSatisfy(year -> {
                    long days =
                            LunarDates.newYear(year + 1).toEpochDay()
                                    - LunarDates.newYear(year).toEpochDay();
                    assertThat(days).isIn(353L, 354L, 355L, 383L, 384L, 385L);
                });
    }
}
