package vn.doithoai.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Rule;

/// A figure of a report that the entries do not give.
///
/// @param told what the report says
/// @param parts what the entries give: sorted codes by part
record Difference(Report report, Rule rule, Partition told, Map<String, List<String>> parts) {
    private static final int NAMED = 10;

    /// Which codes stand elsewhere: our lists held against those the site serves.
    String words(Served served) {
        var words = new ArrayList<String>();
        var names = new TreeSet<>(parts.keySet());
        names.addAll(told.counts().keySet());
        names.addAll(told.digests().keySet());
        for (var part : names) {
            var ours = parts.getOrDefault(part, List.of());
            var list = Partition.list(ours);
            if (told.count(part) != ours.size() || !told.digest(part).equals(digest(list))) {
                words.add(
                        "%s: the report says %d, the entries give %d%s"
                                .formatted(
                                        part, told.count(part), ours.size(), codes(part, served)));
            }
        }
        return "report %s by %s: %s"
                .formatted(report.code(), rule.version(), String.join("; ", words));
    }

    private static String digest(byte[] list) {
        return Partition.digest(list);
    }

    private String codes(String part, Served served) {
        var list = served.list(report.code(), rule.version(), part);
        if (list.isEmpty()) {
            return " (the site serves no list)";
        }
        var theirs = new TreeSet<>(Served.lines(list.get()));
        var ours = new TreeSet<>(parts.getOrDefault(part, List.of()));
        boolean bound = digest(list.get()).equals(told.digest(part));
        return named(" only by the report: ", without(theirs, ours))
                + named(" only by the entries: ", without(ours, theirs))
                + (bound ? "" : " (the list served is not the one its entry binds)");
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String named(String what, Set<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        var first = codes.stream().limit(NAMED).toList();
        var more = codes.size() > NAMED ? " and %d more".formatted(codes.size() - NAMED) : "";
        return what + String.join(" ", first) + more;
    }
}
