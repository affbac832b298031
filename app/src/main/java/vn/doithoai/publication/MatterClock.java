package vn.doithoai.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.KeptPause;
import vn.doithoai.referral.MatterDeadline;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.CalendarDay;
import vn.doithoai.shared.ReckonedDay;
import vn.doithoai.shared.WorkingCalendar;

/// How the day an answer is due was worked out, for anyone to check: the rule, what moved it, and
/// each day as counted or why not. `answered` is the day it was answered in this round.
public record MatterClock(
        MatterDeadline deadline,
        LocalDate today,
        @Nullable LocalDate answered,
        List<ReckonedDay> days) {

    /// So many months are drawn; what lies further is told in words.
    private static final int MONTHS_DRAWN = 6;

    static MatterClock of(MatterDeadline deadline, LocalDate today, @Nullable LocalDate answered) {
        return new MatterClock(deadline, today, answered, deadline.deadline().reckoning());
    }

    public LocalDate due() {
        return days.getLast().day();
    }

    /// How it stands today; nothing once it is answered.
    public Optional<Band> band() {
        return answered == null ? Optional.of(deadline.band(today)) : Optional.empty();
    }

    /// Working days left after today.
    public int left() {
        return Math.max(0, WorkingCalendar.vietnam().worked(today, due()));
    }

    public Optional<KeptPause> paused() {
        return answered == null ? deadline.pausedOn(today) : Optional.empty();
    }

    public int daysLate() {
        var day = answered;
        return day == null ? 0 : deadline.daysLate(day);
    }

    public boolean moved() {
        return !deadline.original().equals(due());
    }

    /// The months of a calendar, as many as are drawn.
    public List<ReckonedMonth> months() {
        return days.stream()
                .map(day -> YearMonth.from(day.day()))
                .distinct()
                .limit(MONTHS_DRAWN)
                .map(month -> ReckonedMonth.of(month, days))
                .toList();
    }

    /// The holidays and exchanges it met.
    public List<CalendarDay> named() {
        return days.stream().flatMap(day -> day.named().stream()).toList();
    }

    /// Whether the holidays of all its days are known.
    public boolean covered() {
        return WorkingCalendar.vietnam().covers(due());
    }
}
