package vn.doithoai.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Roll;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.Scope;
import vn.doithoai.ledger.CountedTree;
import vn.doithoai.ledger.LogEntries;
import vn.doithoai.shared.Realm;

/// Counts figures from the entries of a log alone, as anybody else would. What waits to be taken in
/// is taken in first, so that an act committed before the report was asked for is counted.
@Component("reportCounting")
class Counting {
    private final LogEntries entries;

    Counting(LogEntries entries) {
        this.entries = entries;
    }

    /// The lists of codes by part, by version of a rule, and the tree they were counted in.
    record Result(CountedTree tree, Map<String, Map<String, List<String>>> lists) {
        Map<String, Partition> figures() {
            var figures = new LinkedHashMap<String, Partition>();
            lists.forEach((rule, parts) -> figures.put(rule, Partition.of(parts)));
            return figures;
        }
    }

    Result count(Realm realm, Scope scope, List<Rule> rules, LocalDate today) {
        var tree = entries.takenIn(realm);
        var roll = new Roll();
        entries.each(realm, tree.size(), roll::add);
        var lists = new LinkedHashMap<String, Map<String, List<String>>>();
        rules.forEach(rule -> lists.put(rule.version(), roll.parts(rule, scope, today)));
        return new Result(tree, lists);
    }
}
