package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.Locale;

/// How an open deadline stands today. Derived whenever it is read.
public enum Band {
    IN_TIME,
    NEAR,
    OVERDUE,
    LONG_OVERDUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean late() {
        return this == OVERDUE || this == LONG_OVERDUE;
    }

    /// In how many working days a deadline is near, and after how many it is long overdue.
    public record Limits(int near, int longOverdue) {
        public Limits {
            if (near < 0 || longOverdue < 0) {
                throw new IllegalArgumentException("limits are numbers of days");
            }
        }

        public Band of(LocalDate due, LocalDate today, WorkingCalendar calendar) {
            if (today.isAfter(due)) {
                return calendar.worked(due, today) > longOverdue ? LONG_OVERDUE : OVERDUE;
            }
            return calendar.worked(today, due) <= near ? NEAR : IN_TIME;
        }
    }
}
