package vn.doithoai.report;

import java.util.List;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Rule;

/// One figure of a report: a rule, and how many matters fall in each of its parts.
public record Counted(Rule rule, Partition figure) {
    public long numerator() {
        return sum(rule.parts().stream().filter(rule::counts).toList());
    }

    public long denominator() {
        return sum(rule.parts().stream().filter(rule::includes).toList());
    }

    private long sum(List<String> parts) {
        return parts.stream().mapToLong(figure::count).sum();
    }
}
