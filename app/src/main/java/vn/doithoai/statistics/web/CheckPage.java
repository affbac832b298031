package vn.doithoai.statistics.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.statistics.Compared;
import vn.doithoai.statistics.Finding;
import vn.doithoai.statistics.Finding.Verdict;
import vn.doithoai.statistics.PrintedTable;

/// Everything the page of printed figures shows. Public for the templates.
public record CheckPage(
        RealmEntry realm,
        UUID nextId,
        @Nullable PrintedTable table,
        List<Finding> findings,
        List<Compared> compared,
        List<PrintedTable> kept) {

    /// What does not agree stands first, then what is to be asked about.
    public List<Finding> sorted() {
        return findings.stream()
                .sorted((one, other) -> Integer.compare(weight(one), weight(other)))
                .toList();
    }

    private static int weight(Finding finding) {
        return switch (finding.verdict()) {
            case FLAG -> 0;
            case ASK -> 1;
            case AGREES -> 2;
        };
    }

    public int flags() {
        return count(Verdict.FLAG);
    }

    public int questions() {
        return count(Verdict.ASK);
    }

    public int agreeing() {
        return count(Verdict.AGREES);
    }

    private int count(Verdict verdict) {
        return Math.toIntExact(findings.stream().filter(f -> f.verdict() == verdict).count());
    }

    /// The shape that stands before the word of a verdict.
    public static String shape(Finding finding) {
        return finding.verdict() == Verdict.ASK ? "question" : finding.verdict().word();
    }
}
