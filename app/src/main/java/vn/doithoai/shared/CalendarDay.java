package vn.doithoai.shared;

import java.time.LocalDate;
import java.util.Set;

/// A day the calendar names: a holiday, the day in lieu of one, a day off or worked by exchange.
/// The README beside the data says what `source` and `certainty` mean.
public record CalendarDay(
        LocalDate day,
        DayKind kind,
        String vi,
        String en,
        String basis,
        String source,
        String certainty) {

    private static final Set<String> SURE = Set.of("law", "decided");

    public String in(String language) {
        return language.equals("en") ? en : vi;
    }

    /// Whether the law itself or a decision we read says so; else a rule or a report stands in.
    public boolean certain() {
        return SURE.contains(certainty);
    }
}
