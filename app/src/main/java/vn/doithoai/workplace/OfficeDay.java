package vn.doithoai.workplace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The desk of an office as it is shown: how many were received and are with nobody, how many of
/// these want what, how many are overdue, and the rows of the part chosen, the oldest on top.
public record OfficeDay(
        int received,
        Map<OfficeTask, Integer> counts,
        List<OfficeRow> rows,
        boolean whole,
        @Nullable Integer next) {

    public int of(OfficeTask task) {
        return counts.getOrDefault(task, 0);
    }
}
