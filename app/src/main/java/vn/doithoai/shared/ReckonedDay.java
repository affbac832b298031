package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One day of a reckoning: what the day is, what became of it, and how many were counted by its
/// end.
public record ReckonedDay(
        LocalDate day,
        DayKind kind,
        Fate fate,
        int counted,
        Optional<CalendarDay> named,
        Optional<String> paused) {

    /// Whether a day counts, or why it does not. The last is a day off the end moved over.
    public enum Fate {
        START,
        COUNTED,
        OFF,
        PAUSED,
        MOVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
