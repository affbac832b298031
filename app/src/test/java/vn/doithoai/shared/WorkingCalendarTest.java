package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();
    private final List<CalendarDay> days = CalendarFile.days();

    @ParameterizedTest
    @CsvSource({
        "2026-04-24, WORKING", "2026-04-25, WEEKEND", "2026-04-26, HOLIDAY", "2026-04-27, IN_LIEU",
        "2018-12-31, SWAP_OFF", "2019-01-05, SWAP_ON", "2019-04-29, SWAP_OFF",
                "2019-05-04, SWAP_ON",
        "2024-04-29, SWAP_OFF", "2024-05-04, SWAP_ON", "2025-05-02, SWAP_OFF",
                "2025-04-26, SWAP_ON",
        "2026-01-02, SWAP_OFF", "2026-01-10, SWAP_ON", "2026-08-31, SWAP_OFF",
                "2026-08-22, SWAP_ON",
        "2020-09-01, WORKING", "2021-09-03, HOLIDAY", "2023-05-03, IN_LIEU", "2025-11-24, WORKING"
    })
    void everyDayIsWhatTheDecisionsSay(LocalDate day, DayKind kind) {
        assertThat(calendar.kind(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void aYearHasTheHolidaysOfItsLaw(int year) {
        int byLaw = year < 2021 ? 10 : year < 2026 ? 11 : 12;
        assertThat(of(year, DayKind.HOLIDAY)).hasSize(byLaw);
    }

    /// A holiday on a weekend gives a free working day, no other does. — Labour Code, art. 111(3)
    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void eachHolidayOnAWeekendIsMadeUpFor(int year) {
        var lost =
                of(year, DayKind.HOLIDAY).stream()
                        .filter(day -> day.day().getDayOfWeek().getValue() > 5)
                        .toList();
        assertThat(of(year, DayKind.IN_LIEU))
                .hasSameSizeAs(lost)
                .allMatch(day -> day.day().getDayOfWeek().getValue() <= 5);
    }

    @Test
    void aDayOffByExchangeIsWorkedOnAWeekend() {
        var off = days.stream().filter(day -> day.kind() == DayKind.SWAP_OFF).toList();
        var on = days.stream().filter(day -> day.kind() == DayKind.SWAP_ON).toList();
        assertThat(off).hasSameSizeAs(on).hasSize(6);
        assertThat(off).allMatch(day -> day.day().getDayOfWeek().getValue() <= 5);
        assertThat(on).allMatch(day -> day.day().getDayOfWeek().getValue() == 6);
    }

    @Test
    void whatIsNotDecidedSaysSo() {
        assertThat(days)
                .filteredOn(day -> !day.certain())
                .extracting(CalendarDay::certainty)
                .containsOnly("reported", "rule", "expected");
        assertThat(days)
                .filteredOn(day -> day.day().getYear() == 2027 && day.vi().contains("Nguyên đán"))
                .hasSize(7)
                .noneMatch(CalendarDay::certain);
        assertThat(calendar.named(LocalDate.of(2026, 11, 24)))
                .get()
                .extracting(CalendarDay::certainty)
                .isEqualTo("expected");
    }

    @Test
    void everySourceIsNamedBesideTheData() throws IOException {
        var readme = Files.readString(Path.of("src/main/resources/calendar/README.md"));
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(readme)
                                .contains("`" + day.source() + "`")
                                .contains("`" + day.certainty() + "`"));
    }

    @Test
    void outsideItsYearsOnlyWeekendsAreKnown() {
        var tet = LocalDate.of(2029, 2, 13);
        assertThat(calendar.covers(tet)).isFalse();
        assertThat(calendar.kind(tet)).isEqualTo(DayKind.WORKING);
        assertThat(calendar.covers(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2015, 12, 31))).isFalse();
    }

    @Test
    void aDayIsNotNamedTwice() {
        var twice = List.of(days.getFirst(), days.getFirst());
        assertThatThrownBy(() -> new WorkingCalendar(twice)).hasMessageContaining("2016-01-01");
    }

    @Test
    void noDayIsNoTerm() {
        assertThatThrownBy(() -> calendar.after(LocalDate.of(2020, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAgreeWithCountingOneByOne() {
        var oracle = new Oracle();
        var random = new SplittableRandom(20_260_424);
        for (int i = 0; i < 200_000; i++) {
            int from = random.nextInt(1000, 8000);
            int until = from + random.nextInt(0, 60);
            int worked = 0;
            for (int day = from + 1; day <= until; day++) {
                worked += oracle.worked(day) ? 1 : 0;
            }
            var one = Oracle.day(from);
            var other = Oracle.day(until);
            assertSame(worked, calendar.worked(one, other), one, other);
            assertSame(-worked, calendar.worked(other, one), other, one);
        }
    }

    @Test
    void beforeAndAfterAreEachOthersWayBack() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 200_000; i++) {
            var day = calendar.onOrAfter(Oracle.day(random.nextInt(0, 9000)));
            int n = random.nextInt(1, 800);
            if (!calendar.before(calendar.after(day, n), n).equals(day)) {
                throw new AssertionError(day + " and " + n + " working days");
            }
        }
    }

    private static void assertSame(int wanted, int got, LocalDate one, LocalDate other) {
        if (wanted != got) {
            throw new AssertionError(one + " to " + other + ": " + got + ", not " + wanted);
        }
    }

    private List<CalendarDay> of(int year, DayKind kind) {
        return days.stream()
                .filter(day -> day.day().getYear() == year && day.kind() == kind)
                .toList();
    }
}
