package vn.doithoai.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known: a day, a month, a year, or not at all (one of the five source
/// articles prints none). `first` is the earliest day it can be; unknown has none.
public record PartialDate(Precision precision, @Nullable LocalDate first) {

    /// How much of a date is known, finest first.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final PartialDate UNKNOWN = new PartialDate(Precision.UNKNOWN, null);

    public PartialDate {
        if ((precision == Precision.UNKNOWN) != (first == null)) {
            throw new IllegalArgumentException("only an unknown date has no first day");
        }
        if (first != null && !first.equals(firstOf(precision, first))) {
            throw new IllegalArgumentException(first + " is the first day of no " + precision);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(Precision.DAY, day);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1));
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(Precision.YEAR, LocalDate.of(year, 1, 1));
    }

    /// As stored: the word of the precision and the first day.
    public static PartialDate of(String precision, @Nullable LocalDate first) {
        return new PartialDate(Precision.valueOf(precision.toUpperCase(Locale.ROOT)), first);
    }

    private static LocalDate firstOf(Precision precision, LocalDate day) {
        return switch (precision) {
            case DAY, UNKNOWN -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The latest day it can be; null when nothing is known.
    public @Nullable LocalDate last() {
        var day = first;
        if (day == null) {
            return null;
        }
        return switch (precision) {
            case DAY, UNKNOWN -> day;
            case MONTH -> day.plusMonths(1).minusDays(1);
            case YEAR -> day.plusYears(1).minusDays(1);
        };
    }

    /// The day when it is known to the day, else null.
    public @Nullable LocalDate exactly() {
        return precision == Precision.DAY ? first : null;
    }

    /// ISO 8601 as far as it is known: `2017-05-25`, `2017-05`, `2017`, or null.
    public @Nullable String iso() {
        var day = first;
        if (day == null) {
            return null;
        }
        return switch (precision) {
            case DAY, UNKNOWN -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// Whether it lies in the period for certain: a date known to the month only counts when the
    /// whole month does.
    public boolean surelyIn(Period period) {
        var from = first;
        var to = last();
        return from != null && to != null && period.contains(from) && period.contains(to);
    }
}
