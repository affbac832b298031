package vn.doithoai.workplace;

import java.util.List;

/// What became of many matters acted on at once, in the order they were marked.
public record Outcome(List<RowOutcome> rows) {
    public List<RowOutcome> done() {
        return rows.stream().filter(row -> row.kind() != RowOutcome.Kind.REFUSED).toList();
    }

    public List<RowOutcome> refused() {
        return rows.stream().filter(row -> row.kind() == RowOutcome.Kind.REFUSED).toList();
    }

    /// Marks for what was refused and can be tried again, as it stands now.
    public List<String> marksLeft() {
        return refused().stream().flatMap(row -> row.markNow().stream()).toList();
    }
}
