package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.Locale;

/// So many days or working days, and what happens when they end on a day off. The day a term starts
/// from is not counted. — Civil Code 2015, art. 147(2) and 148(5)
public record Term(int count, Unit unit, Ending ending) {
    public static final int LONGEST = 3_660;

    /// What is counted.
    public enum Unit {
        WORKING_DAYS,
        DAYS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Unit of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /// Days that count after one day up to and including another; none backwards.
        int between(LocalDate after, LocalDate until, WorkingCalendar calendar) {
            if (!until.isAfter(after)) {
                return 0;
            }
            return this == WORKING_DAYS
                    ? calendar.worked(after, until)
                    : Math.toIntExact(until.toEpochDay() - after.toEpochDay());
        }

        LocalDate after(LocalDate day, int count, WorkingCalendar calendar) {
            if (count == 0) {
                return day;
            }
            return this == WORKING_DAYS ? calendar.after(day, count) : day.plusDays(count);
        }
    }

    /// Whether a term that runs out on a day off ends there or on the next worked day.
    public enum Ending {
        AS_COUNTED,
        NEXT_WORKING_DAY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Ending of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Term {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException("a term is 0 to " + LONGEST + " days: " + count);
        }
    }

    public static Term workingDays(int count) {
        return new Term(count, Unit.WORKING_DAYS, Ending.AS_COUNTED);
    }

    public static Term days(int count) {
        return new Term(count, Unit.DAYS, Ending.AS_COUNTED);
    }

    Term longer(int more) {
        return new Term(count + more, unit, ending);
    }

    /// The last day on which something may be done that must be done so long before an event.
    public LocalDate before(LocalDate event, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAYS ? calendar.before(event, count) : event.minusDays(count);
    }
}
