package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.shared.ReckonedDay.Fate.COUNTED;
import static vn.doithoai.shared.ReckonedDay.Fate.MOVED;
import static vn.doithoai.shared.ReckonedDay.Fate.OFF;
import static vn.doithoai.shared.ReckonedDay.Fate.PAUSED;
import static vn.doithoai.shared.ReckonedDay.Fate.START;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.shared.Term.Ending;
import vn.doithoai.shared.Term.Unit;

class DeadlineTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);

    private final Deadline notice = Deadline.of(FRIDAY, Term.workingDays(10), CALENDAR);

    /// The Hùng Kings' day fell on Sunday 26 April, so Monday was off; then 30 April and 1 May.
    @Test
    void tenWorkingDaysCrossTheHolidays() {
        assertThat(notice.due()).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @Test
    void theReckoningNamesEveryDay() {
        var days = notice.reckoning();
        assertThat(days).hasSize(20);
        assertThat(days.subList(0, 9))
                .extracting(ReckonedDay::fate)
                .containsExactly(START, OFF, OFF, OFF, COUNTED, COUNTED, OFF, OFF, OFF);
        assertThat(days.get(3).named())
                .get()
                .extracting(CalendarDay::vi)
                .isEqualTo("Nghỉ bù Giỗ Tổ Hùng Vương");
        assertThat(days.get(1).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(days.getLast())
                .extracting(ReckonedDay::day, ReckonedDay::counted, ReckonedDay::fate)
                .containsExactly(LocalDate.of(2026, 5, 13), 10, COUNTED);
    }

    /// xã Chí Minh, 29 October 2025: seven days before, ten days after, a Saturday as counted.
    @Test
    void aConferenceIsAnnouncedAndReported() {
        var conference = LocalDate.of(2025, 10, 29);
        assertThat(Term.days(7).before(conference, CALENDAR)).isEqualTo(LocalDate.of(2025, 10, 22));
        assertThat(Deadline.of(conference, Term.days(10), CALENDAR).due())
                .isEqualTo(LocalDate.of(2025, 11, 8));
    }

    @Test
    void aTermThatRollsEndsOnAWorkedDay() {
        var rolls = new Term(10, Unit.DAYS, Ending.NEXT_WORKING_DAY);
        var days = Deadline.of(LocalDate.of(2025, 10, 29), rolls, CALENDAR).reckoning();
        assertThat(days.getLast().day()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(days.subList(10, 13))
                .extracting(ReckonedDay::fate)
                .containsExactly(COUNTED, MOVED, MOVED);
        assertThat(days.getLast().counted()).isEqualTo(10);
    }

    @Test
    void workingDaysBeforeAnEventSkipHolidays() {
        assertThat(Term.workingDays(3).before(LocalDate.of(2026, 4, 28), CALENDAR))
                .isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void aDayWorkedInExchangeCounts() {
        var two = Deadline.of(LocalDate.of(2019, 5, 1), Term.workingDays(3), CALENDAR);
        assertThat(two.due()).isEqualTo(LocalDate.of(2019, 5, 4));
        assertThat(two.reckoning().getLast().kind()).isEqualTo(DayKind.SWAP_ON);
    }

    /// Asked on Tuesday 5 May, answered on Friday 8: three days do not count.
    @Test
    void aPauseMovesTheEndByItsWorkedDays() {
        var asked = new Pause(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 8), "petitioner");
        var paused = notice.paused(asked);
        assertThat(paused.due()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(paused.original()).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(paused.reckoning())
                .filteredOn(day -> day.fate() == PAUSED)
                .hasSize(3)
                .allMatch(day -> day.paused().orElseThrow().equals("petitioner"));
    }

    @Test
    void aPauseOnTheLastDayStillHelps() {
        var last = LocalDate.of(2026, 5, 13);
        assertThat(notice.paused(new Pause(last, last.plusDays(2), "body")).due())
                .isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        var late = LocalDate.of(2026, 5, 14);
        assertThat(notice.paused(new Pause(late, late.plusDays(9), "body")).due())
                .isEqualTo(notice.due());
    }

    @Test
    void overlappingPausesCountOnce() {
        var one = new Pause(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8), "petitioner");
        var within = new Pause(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 6), "body");
        var across = new Pause(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 9), "body");
        var all = notice.paused(across).paused(within).paused(one);
        assertThat(all.pauses()).hasSize(2);
        assertThat(all.due())
                .isEqualTo(notice.paused(new Pause(one.from(), across.until(), "x")).due());
    }

    @Test
    void anExtensionKeepsTheOldDate() {
        var more = notice.extended(new Extension(LocalDate.of(2026, 5, 11), 5));
        assertThat(more.due()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(more.original()).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(more.inForceOn(LocalDate.of(2026, 5, 10)).due())
                .isEqualTo(LocalDate.of(2026, 5, 13));
    }

    /// Done on the 14th, a day late; an extension granted on the 15th does not make it in time.
    @Test
    void inTimeIsJudgedOnTheDayItWasDone() {
        var done = LocalDate.of(2026, 5, 14);
        var afterwards = notice.extended(new Extension(LocalDate.of(2026, 5, 15), 5));
        assertThat(afterwards.keptOn(done)).isFalse();
        assertThat(notice.extended(new Extension(done, 5)).keptOn(done)).isTrue();
        assertThat(notice.keptOn(LocalDate.of(2026, 5, 13))).isTrue();
    }

    @Test
    void countedSaysHowMuchIsUsed() {
        assertThat(notice.counted(FRIDAY)).isZero();
        assertThat(notice.counted(LocalDate.of(2026, 4, 29))).isEqualTo(2);
        assertThat(notice.counted(notice.due())).isEqualTo(notice.total()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-07, IN_TIME",
        "2026-05-08, NEAR",
        "2026-05-13, NEAR",
        "2026-05-14, OVERDUE",
        "2026-05-20, OVERDUE",
        "2026-05-21, LONG_OVERDUE"
    })
    void bandsAreDerivedFromTheDay(LocalDate today, Band band) {
        var limits = new Band.Limits(3, 5);
        assertThat(limits.of(notice.due(), today, CALENDAR)).isEqualTo(band);
        assertThat(band.late()).isEqualTo(today.isAfter(notice.due()));
    }

    /// Three working days before Monday 4 May is Tuesday of the week before: holidays come between.
    @Test
    void nearCountsWorkingDays() {
        var due = LocalDate.of(2026, 5, 4);
        var limits = new Band.Limits(2, 5);
        assertThat(limits.of(due, LocalDate.of(2026, 4, 28), CALENDAR)).isEqualTo(Band.NEAR);
        assertThat(limits.of(due, LocalDate.of(2026, 4, 27), CALENDAR)).isEqualTo(Band.IN_TIME);
    }

    /// Due on the day it starts: set by hand for today.
    @Test
    void noDaysEndTheDayTheyStart() {
        var today = Deadline.of(FRIDAY, Term.days(0), CALENDAR);
        assertThat(today.due()).isEqualTo(FRIDAY);
        assertThat(today.reckoning()).singleElement().matches(day -> day.fate() == START);
        assertThat(today.extended(new Extension(FRIDAY, 2)).due()).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void whatIsNoTermIsRefused() {
        assertThatThrownBy(() -> Term.days(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.days(Term.LONGEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(FRIDAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band.Limits(-1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(FRIDAY, FRIDAY.minusDays(1), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPauseEndsEarlierButNeverLater() {
        var pause = new Pause(FRIDAY, FRIDAY.plusDays(10), "x");
        assertThat(pause.endedBy(FRIDAY.plusDays(4)).until()).isEqualTo(FRIDAY.plusDays(4));
        assertThat(pause.endedBy(FRIDAY.plusDays(40))).isEqualTo(pause);
        assertThat(pause.endedBy(FRIDAY.minusDays(4)).until()).isEqualTo(FRIDAY);
    }

    @Test
    void anEmptyPauseIsNone() {
        assertThat(notice.paused(new Pause(FRIDAY, FRIDAY, "x")).pauses()).isEqualTo(List.of());
    }
}
