package vn.doithoai.supervision;

import java.util.List;

/// What a leader sees at a glance, of their part of the country.
public record Overview(List<Backlog> backlogs, List<Concern> concerns, List<Wanting> wanting) {
    public long overdue() {
        return backlogs.stream().mapToLong(Backlog::matters).sum();
    }

    /// The longest bar of the chart.
    public long most() {
        return backlogs.stream().mapToLong(Backlog::matters).max().orElse(1);
    }
}
