package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Period;

/// A table somebody published, kept as it was printed: a title, where it stands, the period it is
/// about when that is known, and its lines.
public record PrintedTable(
        UUID id, String title, String source, @Nullable Period period, List<PrintedLine> lines) {
    public PrintedTable {
        lines = List.copyOf(lines);
    }

    /// The columns it prints anything in.
    public List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> lines.stream().anyMatch(l -> !l.printed(column).isEmpty()))
                .toList();
    }

    List<PrintedLine> parts() {
        return lines.stream().filter(line -> !line.total()).toList();
    }

    Optional<PrintedLine> total() {
        return lines.stream().filter(PrintedLine::total).reduce((_, last) -> last);
    }

    /// Without a column of what was resolved, a printed rate is the line's share of the total.
    boolean tellsResolved() {
        return lines.stream().anyMatch(line -> line.count(Column.RESOLVED).isPresent());
    }
}
