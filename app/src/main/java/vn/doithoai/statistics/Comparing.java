package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Realm;

/// Sets a printed table beside what is recorded of the same period: its lines of levels and its
/// total.
@Service
public class Comparing {
    private final DialogueReports reports;

    Comparing(DialogueReports reports) {
        this.reports = reports;
    }

    /// Empty when the table does not say of which period it is.
    public List<Compared> of(PrintedTable table, Realm realm) {
        var period = table.period();
        if (period == null) {
            return List.of();
        }
        var report = reports.of(new DialogueQuery(realm, period, null, Breakdown.LEVEL));
        var compared = new ArrayList<Compared>();
        for (var line : table.lines()) {
            counted(line, report).ifPresent(own -> compare(line, own, compared));
        }
        return compared;
    }

    private static Optional<Line> counted(PrintedLine line, DialogueReport report) {
        return line.total()
                ? Optional.of(report.total())
                : line.level()
                        .flatMap(level ->
                                report.lines().stream()
                                        .filter(own -> own.part().equals(level.word()))
                                        .findFirst());
    }

    private static void compare(PrintedLine line, Line own, List<Compared> compared) {
        for (var column : Column.values()) {
            var printed = line.count(column);
            if (printed.isPresent()) {
                long recorded = recorded(own, column);
                compared.add(
                        new Compared(
                                line.label(),
                                column,
                                line.printed(column),
                                recorded,
                                printed.getAsLong() == recorded));
            }
        }
    }

    private static long recorded(Line own, Column column) {
        return switch (column) {
            case MEETINGS -> own.tally().meetings();
            case ATTENDANCE -> own.tally().attendance();
            case MATTERS -> own.tally().matters();
            case RESOLVED -> own.tally().resolved();
            case REGULAR -> own.regular();
            case THEMATIC -> own.notRegular();
        };
    }
}
