package vn.doithoai.figures;

import java.time.LocalDate;
import java.util.List;

/// Which matters a figure is about: those raised at a dialogue that surely lies in a period, held
/// by a unit or by one below it.
///
/// @param from the first day
/// @param to the last day
/// @param unit the path of the unit; empty for the whole realm
public record Scope(LocalDate from, LocalDate to, String unit) {
    /// The kinds of meeting that are a dialogue; receptions, voter contacts, briefings and letters
    /// are counted elsewhere.
    public static final List<String> DIALOGUES =
            List.of("regular", "thematic", "unscheduled", "requested");

    public boolean holds(Raised raised) {
        var first = raised.first();
        var last = raised.last();
        return first != null
                && last != null
                && !first.isBefore(from)
                && !last.isAfter(to)
                && DIALOGUES.contains(raised.kind())
                && below(raised.unit());
    }

    private boolean below(String path) {
        return unit.isEmpty() || path.equals(unit) || path.startsWith(unit + "/");
    }
}
