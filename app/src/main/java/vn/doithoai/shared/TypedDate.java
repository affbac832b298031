package vn.doithoai.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people and programs write them: `25/5/2017`, `2017-05-25`, `5/2017`, `2017`, and in
/// words as [WrittenDate] reads them. A day that is not in the calendar (31/02) is refused by its
/// field, and so is a year of two digits.
public final class TypedDate {
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Pattern PRINTED =
            Pattern.compile("(?:(\\d{1,2}) ?[/.-] ?)?(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[/.-](\\d{1,2})(?:[/.-](\\d{1,2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TypedDate() {}

    /// A whole day, or null when nothing is written.
    public static @Nullable LocalDate day(@Nullable String typed, String field) {
        var date = partial(typed, field);
        if (date.precision() == PartialDate.Precision.UNKNOWN) {
            return null;
        }
        if (date.precision() != PartialDate.Precision.DAY) {
            throw new Refused("date.day_missing", field, shown(typed));
        }
        return date.first();
    }

    /// As much of a date as is written; nothing written is an unknown date.
    public static PartialDate partial(@Nullable String typed, String field) {
        var text = typed == null ? "" : TextKeys.exact(typed);
        if (text.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        try {
            var date = read(WrittenDate.inFigures(text));
            var first = date.first();
            if (first == null || first.isBefore(EARLIEST) || first.isAfter(LATEST)) {
                throw new Refused("date.wrong", field, shown(typed));
            }
            return date;
        } catch (DateTimeException notInTheCalendar) {
            throw new Refused("date.wrong", field, shown(typed));
        }
    }

    private static PartialDate read(String text) {
        var printed = PRINTED.matcher(text);
        if (printed.matches()) {
            return date(printed.group(3), printed.group(2), printed.group(1));
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        return YEAR.matcher(text).matches()
                ? PartialDate.ofYear(Integer.parseInt(text))
                : PartialDate.UNKNOWN;
    }

    private static PartialDate date(String year, String month, @Nullable String day) {
        var in = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null
                ? PartialDate.of(in)
                : PartialDate.of(LocalDate.of(in.getYear(), in.getMonth(), Integer.parseInt(day)));
    }

    private static String shown(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
