package vn.doithoai.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which days are worked: Monday to Friday but for the days named, plus the days worked in
/// exchange. Counts by a sum kept at each named day, so a span of years costs what a week costs.
public final class WorkingCalendar {
    private static final int MONDAY = 3;
    private final Map<LocalDate, CalendarDay> named = new HashMap<>();

    /// Days on which the week alone would be wrong, and by how much it is wrong up to there.
    private final long[] unlike;

    private final int[] shift;
    private final int firstYear;
    private final int lastYear;

    /// Calendars are few and never change; a deadline is compared by it, so there is one of
    /// Vietnam.
    private static final WorkingCalendar VIETNAM = new WorkingCalendar(CalendarFile.days());

    WorkingCalendar(List<CalendarDay> days) {
        days.forEach(this::name);
        var exceptions =
                days.stream()
                        .filter(day -> day.kind().worked() == weekend(day.day()))
                        .sorted(Comparator.comparing(CalendarDay::day))
                        .toList();
        unlike = exceptions.stream().mapToLong(day -> day.day().toEpochDay()).toArray();
        shift = new int[unlike.length + 1];
        for (int i = 0; i < unlike.length; i++) {
            shift[i + 1] = shift[i] + (exceptions.get(i).kind().worked() ? 1 : -1);
        }
        firstYear = days.stream().mapToInt(day -> day.day().getYear()).min().orElse(0);
        lastYear = days.stream().mapToInt(day -> day.day().getYear()).max().orElse(0);
    }

    /// The calendar of state offices, 2016 to 2027. — Labour Code 2019, art. 111 and 112
    public static WorkingCalendar vietnam() {
        return VIETNAM;
    }

    private void name(CalendarDay day) {
        if (named.put(day.day(), day) != null) {
            throw new IllegalArgumentException("named twice: " + day.day());
        }
    }

    public Optional<CalendarDay> named(LocalDate day) {
        return Optional.ofNullable(named.get(day));
    }

    public DayKind kind(LocalDate day) {
        var found = named.get(day);
        if (found != null) {
            return found.kind();
        }
        return weekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    public boolean worked(LocalDate day) {
        return kind(day).worked();
    }

    /// Whether the holidays of that year are in the data; outside it only weekends are known.
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /// How many days are worked after one day up to and including another; negative backwards.
    public int worked(LocalDate after, LocalDate until) {
        return Math.toIntExact(upTo(until.toEpochDay()) - upTo(after.toEpochDay()));
    }

    /// The day that is the n-th worked one after a day.
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("not a number of days to come: " + n);
        }
        long wanted = upTo(day.toEpochDay()) + n;
        long low = day.toEpochDay();
        long high = low + n;
        while (upTo(high) < wanted) {
            high += high - low;
        }
        return LocalDate.ofEpochDay(first(wanted, low, high));
    }

    /// The n-th worked day before a day.
    public LocalDate before(LocalDate day, int n) {
        long wanted = upTo(day.toEpochDay() - 1) - n + 1;
        long high = day.toEpochDay() - 1;
        long low = high - n;
        while (upTo(low) >= wanted) {
            low -= high - low;
        }
        return LocalDate.ofEpochDay(first(wanted, low, high));
    }

    /// This day when it is worked, else the next that is.
    public LocalDate onOrAfter(LocalDate day) {
        return worked(day) ? day : after(day, 1);
    }

    /// The first day by whose end so many have been worked.
    private long first(long wanted, long low, long high) {
        long below = low;
        long enough = high;
        while (enough - below > 1) {
            long middle = below + (enough - below) / 2;
            if (upTo(middle) < wanted) {
                below = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private long upTo(long epochDay) {
        long sinceMonday = epochDay + MONDAY;
        long ofTheWeek = Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
        int found = Arrays.binarySearch(unlike, epochDay);
        return Math.floorDiv(sinceMonday, 7) * 5
                + ofTheWeek
                + shift[found < 0 ? -found - 1 : found + 1];
    }

    @Override
    public String toString() {
        return "the days worked " + firstYear + " to " + lastYear;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
