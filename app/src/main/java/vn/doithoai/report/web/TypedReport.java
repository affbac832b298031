package vn.doithoai.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.UnknownRule;
import vn.doithoai.report.Asked;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// A report as it is asked for, by a form or a machine: a year, or two days. The form carries an id
/// from the start, so that sending it twice publishes once.
record TypedReport(
        @Nullable String id,
        @Nullable String year,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> rule,
        @Nullable String supersedes) {

    Asked asked(UUID otherwise) {
        return new Asked(
                text(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? UUID.fromString(text(id))
                        : otherwise,
                period(),
                rule == null ? List.of() : rule.stream().distinct().map(TypedReport::rule).toList(),
                supersedes);
    }

    private Period period() {
        var whole = text(year);
        if (!whole.isEmpty()) {
            if (!whole.matches("(19|20|21)\\d\\d")) {
                throw new Refused("report.year_wrong", "year");
            }
            var first = LocalDate.of(Integer.parseInt(whole), 1, 1);
            return new Period(first, first.plusYears(1).minusDays(1));
        }
        var first = TypedDate.day(from, "from");
        var last = TypedDate.day(to, "to");
        if (first == null || last == null) {
            throw new Refused("report.end_missing", first == null ? "from" : "to");
        }
        return new Period(first, last);
    }

    private static Rule rule(String version) {
        try {
            return Rule.of(version);
        } catch (UnknownRule unknown) {
            throw new Refused("report.rule_unknown", "rule");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
