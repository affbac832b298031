package vn.doithoai.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Rule;
import vn.doithoai.shared.Period;

/// The report an office asks for: matters raised in a period, counted by these rules, perhaps in
/// the place of an earlier report. The same `id` again publishes nothing twice.
public record Asked(UUID id, Period period, List<Rule> rules, @Nullable String supersedes) {
    public Asked {
        rules = List.copyOf(rules);
    }
}
