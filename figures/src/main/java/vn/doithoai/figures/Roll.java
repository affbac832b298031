package vn.doithoai.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The matters of a log, each with how it has gone: a fold over the entries, taken in the order of
/// the log. Holds little a matter, so that a whole log fits in memory.
public final class Roll {
    /// The word of an entry `redacted` that says, as 1, that the matter was taken out of the record
    /// and counts no more. Personal data may be erased without that: the matter still counts.
    public static final String TAKEN_OUT = "gone";

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<Raised, Raised> occasions = new HashMap<>();

    private static final class Row {
        private final Raised raised;
        private Progress progress = Progress.RECEIVED;

        private Row(Raised raised) {
            this.raised = raised;
        }
    }

    /// Takes in the next entry. What no rule looks at changes nothing.
    ///
    /// @throws Unreadable when a word a rule needs is missing or is none
    public void add(Entry entry) {
        if (entry.type().equals("petition.received")) {
            var raised = Raised.of(entry);
            rows.put(entry.subject(), new Row(occasions.computeIfAbsent(raised, r -> r)));
        } else if (entry.type().equals("redacted") && entry.number(TAKEN_OUT) == 1) {
            rows.remove(entry.subject());
        } else {
            Step.of(entry).ifPresent(step -> move(entry.subject(), step));
        }
    }

    private void move(String subject, Step step) {
        var row = rows.get(subject);
        if (row != null) {
            row.progress = row.progress.after(step);
        }
    }

    /// How many matters there are.
    public int size() {
        return rows.size();
    }

    /// The codes of the matters of a scope by the part each falls in, read on a day: a list for
    /// each part, empty ones too, in the order of the rule; each list sorted.
    public Map<String, List<String>> parts(Rule rule, Scope scope, LocalDate today) {
        var parts = new LinkedHashMap<String, List<String>>();
        rule.parts().forEach(part -> parts.put(part, new ArrayList<>()));
        rows.forEach((code, row) -> {
            if (scope.holds(row.raised)) {
                parts.computeIfAbsent(rule.part(row.progress, today), _ -> new ArrayList<>())
                        .add(code);
            }
        });
        parts.values().forEach(codes -> codes.sort(null));
        return parts;
    }
}
