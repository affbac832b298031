package vn.doithoai.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Rule;
import vn.doithoai.shared.Realm;

/// A report as it was published, and by which later one its place was taken, if by any.
public record Published(Realm realm, Report report, Instant at, @Nullable String supersededBy) {
    /// The figures, in the order of the rules.
    public List<Counted> figures() {
        return List.of(Rule.values()).stream()
                .filter(rule -> report.figures().containsKey(rule.version()))
                .map(rule -> new Counted(rule, figure(rule)))
                .toList();
    }

    private Partition figure(Rule rule) {
        return report.figures().getOrDefault(rule.version(), Partition.NOTHING);
    }
}
