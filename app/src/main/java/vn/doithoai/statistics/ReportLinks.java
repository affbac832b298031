package vn.doithoai.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Going;
import vn.doithoai.shared.Period;

/// Addresses of exactly the rows a figure counts, in the parameters of the registers.
public final class ReportLinks {
    private static final String MEETINGS = "/cuoc-doi-thoai";
    private static final String MATTERS = "/kien-nghi";

    private static final List<String> RESOLVED =
            Arrays.stream(Result.values()).filter(Result::resolved).map(Result::word).toList();

    private final DialogueQuery query;

    private ReportLinks(DialogueQuery query) {
        this.query = query;
    }

    public static ReportLinks of(DialogueQuery query) {
        return new ReportLinks(query);
    }

    public String report(String path, String by) {
        var to = to(path, query.period());
        var unit = query.unit();
        if (unit != null) {
            to.queryParam("unit", unit.id().value());
        }
        return to.queryParam("by", by).build().toString();
    }

    /// Null when the line has none of these kinds by its nature.
    public @Nullable String meetings(Line line, String province, List<String> kinds) {
        return kinds(line, kinds).isEmpty()
                ? null
                : rows(MEETINGS, line, province, kinds).build().toString();
    }

    public String matters(Line line, String province, List<Result> results) {
        var rows = rows(MATTERS, line, province, Dialogue.kinds());
        about(rows, line);
        results.forEach(result -> rows.queryParam("result", result.word()));
        return rows.build().toString();
    }

    /// What a rate counts, or what it is counted of.
    String share(Line line, String province, Measure measure, boolean whole) {
        var rows = rows(MATTERS, line, province, Dialogue.kinds());
        about(rows, line);
        switch (measure) {
            case DECLARED -> ask(rows, whole, "result", List.of(), RESOLVED);
            case CONFIRMED -> ask(rows, whole, "ending", List.of(), List.of("confirmed"));
            case IN_TIME ->
                    ask(rows, whole, "time", List.of("in_time", "late"), List.of("in_time"));
            case BROKEN -> ask(rows, whole, "promise", Going.PROMISES, List.of("broken"));
            case CONTESTED -> ask(rows, whole, "contested", List.of("any"), List.of("yes"));
        }
        return rows.build().toString();
    }

    private static void ask(
            UriComponentsBuilder rows,
            boolean whole,
            String name,
            List<String> all,
            List<String> counted) {
        (whole ? all : counted).forEach(word -> rows.queryParam(name, word));
    }

    private void about(UriComponentsBuilder rows, Line line) {
        if (query.by() == Breakdown.TOPIC && !line.part().isEmpty()) {
            rows.queryParam("topic", line.part());
        }
        if (query.by() == Breakdown.BODY && !line.part().isEmpty()) {
            rows.queryParam("body", line.part());
        }
    }

    private UriComponentsBuilder rows(String path, Line line, String province, List<String> kinds) {
        var rows = to(path, period(line));
        kinds(line, kinds).forEach(kind -> rows.queryParam("kind", kind));
        if (query.by() == Breakdown.LEVEL && !line.part().isEmpty()) {
            rows.queryParam("level", line.part());
        }
        place(rows, line, province);
        return rows;
    }

    private List<String> kinds(Line line, List<String> kinds) {
        return query.by() == Breakdown.KIND && !line.part().isEmpty()
                ? kinds.stream().filter(line.part()::equals).toList()
                : kinds;
    }

    private void place(UriComponentsBuilder rows, Line line, String province) {
        var unit = query.unit();
        var scope = unit == null ? "" : unit.id().value();
        if (query.by() == Breakdown.UNIT && line.own()) {
            rows.queryParam("unit", scope.isEmpty() ? province : scope);
            rows.queryParam("level", unit == null ? "province" : unit.level().word());
        } else if (query.by() == Breakdown.UNIT && !line.part().isEmpty()) {
            rows.queryParam("unit", line.part());
        } else if (!scope.isEmpty()) {
            rows.queryParam("unit", scope);
        }
    }

    /// What lies in a year of the period.
    private Period period(Line line) {
        if (query.by() != Breakdown.YEAR || line.part().isEmpty()) {
            return query.period();
        }
        var first = LocalDate.of(Integer.parseInt(line.part()), Month.JANUARY, 1);
        var last = first.plusYears(1).minusDays(1);
        var whole = query.period();
        return new Period(
                first.isBefore(whole.from()) ? whole.from() : first,
                last.isAfter(whole.to()) ? whole.to() : last);
    }

    private UriComponentsBuilder to(String path, Period period) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("realm", query.realm().code())
                .queryParam("from", period.from())
                .queryParam("to", period.to());
    }
}
