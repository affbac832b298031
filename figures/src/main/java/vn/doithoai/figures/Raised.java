package vn.doithoai.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Where and when a matter was raised.
///
/// @param kind of meeting, in the words of the log; `none` outside a meeting
/// @param unit the path of the unit that held it: `06/061/01909`
/// @param first the earliest day it can have been; null when nothing is known
/// @param last the latest
public record Raised(
        String kind, String unit, @Nullable LocalDate first, @Nullable LocalDate last) {
    /// @throws Unreadable when a word is missing or is none
    static Raised of(Entry entry) {
        var kind = entry.text("kind");
        var unit = entry.text("unit");
        if (kind.isEmpty() || unit.isEmpty()) {
            throw new Unreadable("received without kind or unit", 0);
        }
        try {
            return of(kind.get(), unit.get(), entry.text("day").orElse(null));
        } catch (DateTimeException | NumberFormatException none) {
            throw new Unreadable("no day under day", 0);
        }
    }

    /// @param day as far as it is known: `2017-05-25`, `2017-05`, `2017`
    public static Raised of(String kind, String unit, @Nullable String day) {
        if (day == null) {
            return new Raised(kind, unit, null, null);
        }
        return switch (day.length()) {
            case 4 -> {
                var year = Integer.parseInt(day);
                yield new Raised(kind, unit, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                var month = YearMonth.parse(day);
                yield new Raised(kind, unit, month.atDay(1), month.atEndOfMonth());
            }
            default -> new Raised(kind, unit, LocalDate.parse(day), LocalDate.parse(day));
        };
    }
}
