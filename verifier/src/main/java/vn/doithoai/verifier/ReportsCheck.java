package vn.doithoai.verifier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.UnknownRule;
import vn.doithoai.tlog.TreeHead;

/// Counts all reports of a log again and ends the check where one differs.
record ReportsCheck(Reports reports, Options options, Served served) {
    /// @param again hands every entry of the tree over once more
    void run(Consumer<EntryCheck> again, TreeHead head, Map<String, String> facts) {
        var wanted = wanted();
        if (reports.all().isEmpty()) {
            return;
        }
        var recount = new Recount(reports.all());
        again.accept(recount);
        if (!recount.marks().head().equals(head)) {
            throw new Ended(Outcome.UNDECIDED, "the log answers otherwise each time it is asked");
        }
        recount.end();
        facts.put("reports", "%d counted again".formatted(reports.all().size()));
        wanted.ifPresent(report -> tell(report, facts));
        if (!recount.differences().isEmpty()) {
            throw new Ended(
                    Outcome.WRONG,
                    recount.differences().stream()
                            .map(difference -> difference.words(served))
                            .collect(Collectors.joining("\n  ")));
        }
        recount.known();
    }

    /// A report somebody holds that the log does not have was not published.
    private Optional<Report> wanted() {
        return options.report()
                .map(code ->
                        reports.withCode(code)
                                .orElseThrow(() ->
                                        new Ended(Outcome.WRONG, "the log has no report " + code)));
    }

    private static void tell(Report report, Map<String, String> facts) {
        var scope = report.scope();
        facts.put(
                "report",
                "%s, matters of %s to %s%s, counted in %d entries as of %s"
                        .formatted(
                                report.code(),
                                scope.from(),
                                scope.to(),
                                scope.unit().isEmpty() ? "" : " of unit " + scope.unit(),
                                report.size(),
                                report.today()));
        report.figures()
                .forEach((version, figure) -> {
                    var parts =
                            figure.counts().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(part -> part.getKey() + " " + part.getValue())
                                    .collect(Collectors.joining(", "));
                    facts.put(
                            version,
                            "%s%s, all %d"
                                    .formatted(share(version, report), parts, figure.total()));
                });
    }

    private static String share(String version, Report report) {
        try {
            var rule = Rule.of(version);
            var figure = report.figures().get(version);
            long counted = 0;
            long of = 0;
            for (var part : rule.parts()) {
                long matters = figure == null ? 0 : figure.count(part);
                counted += rule.counts(part) ? matters : 0;
                of += rule.includes(part) ? matters : 0;
            }
            return "%d of %d: ".formatted(counted, of);
        } catch (UnknownRule e) {
            return "";
        }
    }
}
