package vn.doithoai.statistics.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.Dialogue;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReports;
import vn.doithoai.statistics.Line;
import vn.doithoai.statistics.ReportLinks;
import vn.doithoai.statistics.Shares;

/// Makes a report ready to be shown: names for its codes, a list behind every figure.
@Component
class Sheets {
    private static final List<Result> ANY = List.of();
    private static final List<Result> RESOLVED =
            Arrays.stream(Result.values()).filter(Result::resolved).toList();

    private final DialogueReports reports;
    private final Units units;
    private final Realms realms;
    private final Labels labels;

    Sheets(DialogueReports reports, Units units, Realms realms, Labels labels) {
        this.reports = reports;
        this.units = units;
        this.realms = realms;
        this.labels = labels;
    }

    Sheet of(DialogueQuery query, Words w) {
        var report = reports.of(query);
        var called = labels.of(query, w);
        return new Sheet(
                report,
                scope(query),
                report.lines().stream().map(line -> row(query, line, called)).toList(),
                row(query, report.total(), called));
    }

    private Row row(DialogueQuery query, Line line, Function<Line, String> called) {
        var tally = line.tally();
        var links = ReportLinks.of(query);
        var province = realm(query).province().value();
        return new Row(
                line.part(),
                called.apply(line),
                query.by().countsMeetings() ? meetings(links, line, province) : null,
                new Figure(tally.matters(), links.matters(line, province, results(query, line))),
                new Figure(tally.resolved(), resolved(links, query, line, province)),
                tally.rate(),
                Shares.of(query, line, province));
    }

    private static Row.@Nullable Meetings meetings(ReportLinks links, Line line, String province) {
        var all = links.meetings(line, province, Dialogue.kinds());
        return new Row.Meetings(
                new Figure(line.tally().meetings(), all),
                new Figure(
                        line.regular(),
                        links.meetings(line, province, List.of(Dialogue.REGULAR.kind()))),
                new Figure(
                        line.notRegular(), links.meetings(line, province, Dialogue.notRegular())),
                new Figure(line.tally().attendance(), all));
    }

    private static List<Result> results(DialogueQuery query, Line line) {
        return query.by() == Breakdown.RESULT && !line.part().isEmpty()
                ? List.of(Result.of(line.part()))
                : ANY;
    }

    private static @Nullable String resolved(
            ReportLinks links, DialogueQuery query, Line line, String province) {
        var asked = results(query, line);
        if (asked.isEmpty()) {
            return links.matters(line, province, RESOLVED);
        }
        return asked.stream().allMatch(Result::resolved)
                ? links.matters(line, province, asked)
                : null;
    }

    private String scope(DialogueQuery query) {
        var unit = query.unit();
        return unit == null ? realm(query).name() : units.inFull(unit);
    }

    private RealmEntry realm(DialogueQuery query) {
        return realms.withCode(query.realm().code()).orElseThrow();
    }
}
