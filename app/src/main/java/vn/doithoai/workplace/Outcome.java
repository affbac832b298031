package vn.doithoai.workplace;

import java.util.List;
import vn.doithoai.shared.Refused.Refusal;

/// What became of many matters acted on at once, in the order they were marked.
public record Outcome(List<RowOutcome> rows) {
    public List<RowOutcome> done() {
        return rows.stream().filter(row -> row.kind() != RowOutcome.Kind.REFUSED).toList();
    }

    public List<RowOutcome> refused() {
        return rows.stream().filter(row -> row.kind() == RowOutcome.Kind.REFUSED).toList();
    }

    /// What was refused and cannot be tried again: it lies with somebody else now.
    public List<RowOutcome> gone() {
        return refused().stream().filter(row -> row.now() == null).toList();
    }

    /// Why a row that can be tried again was refused.
    public List<Refusal> why(String code) {
        return refused().stream()
                .filter(row -> row.row().code().equals(code))
                .flatMap(row -> row.why().stream())
                .toList();
    }

    /// Marks for what was refused and can be tried again, as it stands now.
    public List<String> marksLeft() {
        return refused().stream().flatMap(row -> row.markNow().stream()).toList();
    }
}
