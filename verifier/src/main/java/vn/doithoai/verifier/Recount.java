package vn.doithoai.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Roll;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.UnknownRule;
import vn.doithoai.figures.Unreadable;

/// Counts every report again, as the entries go by a second time: at the size a report names, each
/// matter is put to its part by the rule it names. Keeps what differs; faults are told once the
/// entries are known to be those of the first time.
final class Recount implements EntryCheck {
    private final Marks marks = new Marks();
    private final Roll roll = new Roll();
    private final TreeMap<Long, List<Report>> due = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private String fault = "";

    Recount(List<Report> reports) {
        for (var report : reports) {
            due.computeIfAbsent(report.size(), _ -> new ArrayList<>()).add(report);
            marks.at(report.size());
        }
    }

    @Override
    public void entry(long index, byte[] entry) {
        marks.entry(index, entry);
        if (index < due.lastKey()) {
            add(index, entry);
        }
        due.getOrDefault(index + 1, List.of()).forEach(this::count);
    }

    private void add(long index, byte[] entry) {
        try {
            roll.add(Entry.of(entry));
        } catch (Unreadable e) {
            fault =
                    fault.isEmpty()
                            ? "entry %d cannot be counted: %s".formatted(index, e.getMessage())
                            : fault;
        }
    }

    private void count(Report report) {
        report.figures()
                .forEach((version, told) -> {
                    try {
                        count(report, Rule.of(version), told);
                    } catch (UnknownRule e) {
                        unknown.add("report %s: %s".formatted(report.code(), e.getMessage()));
                    }
                });
    }

    private void count(Report report, Rule rule, Partition told) {
        var parts = roll.parts(rule, report.scope(), report.today());
        if (!Partition.of(parts).equals(told)) {
            differences.add(new Difference(report, rule, told, Map.copyOf(parts)));
        }
    }

    Marks marks() {
        return marks;
    }

    List<Difference> differences() {
        return differences;
    }

    /// What is wrong with the entries or with the roots the reports name ends the check.
    void end() {
        if (!fault.isEmpty()) {
            throw new Ended(Outcome.WRONG, fault);
        }
        due.values().stream().flatMap(List::stream).forEach(this::root);
    }

    private void root(Report report) {
        var root = marks.root(report.size()).toString();
        if (!root.equals(report.root())) {
            throw new Ended(
                    Outcome.WRONG,
                    "report %s says the root of size %d is %s; it is %s"
                            .formatted(report.code(), report.size(), report.root(), root));
        }
    }

    /// A rule this program does not know is no fault of the log.
    void known() {
        if (!unknown.isEmpty()) {
            throw new Ended(
                    Outcome.UNDECIDED, unknown.getFirst() + "; a newer verifier may know it");
        }
    }
}
