package vn.doithoai.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Roll;
import vn.doithoai.figures.Rule;
import vn.doithoai.figures.Scope;

/// A log of 400 matters, three of four answered, and reports on it: true ones and others.
class ReportsTest {
    private static final Scope SCOPE =
            new Scope(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), "06");
    private static final LocalDate TODAY = LocalDate.of(2021, 1, 1);
    private static final int MATTERS = 400;

    @TempDir Path state;
    private TestLog log;
    private final Roll roll = new Roll();
    private int published;

    @BeforeEach
    void aLog() throws IOException {
        log = new TestLog();
        var entries = new ArrayList<Entry>();
        for (int n = 0; n < MATTERS; n++) {
            var code = "BK-" + n;
            entries.add(
                    entry("petition.received", code, 1, Map.of("kind", "regular", "unit", "06")));
            if (n % 4 > 0) {
                var result = n % 4 == 1 ? "settled" : n % 4 == 2 ? "explained" : "not_settled";
                entries.add(entry("petition.answered", code, 2, Map.of("result", result)));
            }
        }
        entries.forEach(roll::add);
        log.grow(entries.stream().map(Entry::bytes).toList());
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private static Entry entry(String type, String code, long seq, Map<String, ?> words) {
        var all = new TreeMap<String, Object>(words);
        all.put("on", "2020-05-01");
        all.put("day", "2020-05-01");
        all.put("stage", seq == 1 ? "received" : "answered");
        return new Entry(type, code, seq, all);
    }

    /// A true report on the log as it is.
    private Report report(Rule... rules) {
        var figures = new TreeMap<String, Partition>();
        for (var rule : rules) {
            figures.put(rule.version(), Partition.of(roll.parts(rule, SCOPE, TODAY)));
        }
        var head = log.edge.head();
        return new Report(
                "R-" + ++published,
                head.size(),
                head.root().toString(),
                SCOPE,
                TODAY,
                figures,
                null);
    }

    private void publish(Report report) {
        log.grow(List.of(new Entry(Report.TYPE, report.code(), 1, report.words()).bytes()));
    }

    private void serve(Report report, Map<String, List<String>> parts) {
        parts.forEach((part, codes) ->
                log.files.put(
                        "report/%s/resolved.v1/%s".formatted(report.code(), part),
                        Partition.list(codes)));
    }

    private Map<String, List<String>> parts() {
        return new TreeMap<>(roll.parts(Rule.RESOLVED, SCOPE, TODAY));
    }

    private Verdict verdict(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add(log.url().toString());
        var options = OptionsReader.read(all, state);
        return new Verification(options, (_, _) -> {}).verdict();
    }

    private static Report with(Report report, Partition figure) {
        return new Report(
                report.code(),
                report.size(),
                report.root(),
                report.scope(),
                report.today(),
                Map.of("resolved.v1", figure),
                null);
    }

    @Test
    void aTrueReportHoldsAndIsTold() {
        publish(report(Rule.values()));
        publish(report(Rule.RESOLVED));
        log.growTo(log.edge.head().size());
        var verdict = verdict("--report", "r-1");
        assertThat(verdict.why()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(verdict.facts())
                .containsEntry("reports", "2 counted again")
                .containsEntry(
                        "report",
                        "R-1, matters of 2020-01-01 to 2020-12-31 of unit 06, counted in 700"
                                + " entries as of 2021-01-01");
        assertThat(verdict.facts().get("resolved.v1"))
                .startsWith("200 of 400: explained 100, in_progress 0")
                .endsWith("all 400");
        assertThat(verdict.facts()).containsKeys("promise.v1", "in-time.v1");
    }

    @Test
    void aCountThatIsNotTrueIsNamed() {
        var report = report(Rule.RESOLVED);
        var told = report.figures().get("resolved.v1");
        var counts = new TreeMap<>(told.counts());
        counts.merge("settled", 1L, Long::sum);
        publish(with(report, new Partition(counts, told.digests())));
        serve(report, parts());
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.outcome().exit()).isEqualTo(1);
        assertThat(verdict.why())
                .isEqualTo(
                        "report R-1 by resolved.v1: settled: the report says 101, the entries give"
                                + " 100");
    }

    @Test
    void aCodeThatWasMovedIsNamed() {
        var parts = parts();
        var notSettled = new ArrayList<>(parts.get("not_settled"));
        var settled = new ArrayList<>(parts.get("settled"));
        var moved = notSettled.removeFirst();
        settled.add(moved);
        settled.sort(null);
        parts.put("settled", settled);
        parts.put("not_settled", notSettled);
        var report = with(report(), Partition.of(parts));
        publish(report);
        serve(report, parts);
        assertThat(verdict().why())
                .contains(
                        "not_settled: the report says 99, the entries give 100 only by the"
                                + " entries: "
                                + moved,
                        "settled: the report says 101, the entries give 100 only by the report: "
                                + moved);
    }

    @Test
    void aCodeChangedForAnotherIsSeenThoughTheCountsAgree() {
        var parts = parts();
        var settled = new ArrayList<>(parts.get("settled"));
        settled.set(0, "BK-none");
        settled.sort(null);
        parts.put("settled", settled);
        var report = with(report(), Partition.of(parts));
        publish(report);
        serve(report, parts);
        assertThat(verdict().why())
                .contains(
                        "settled: the report says 100, the entries give 100 only by the report:"
                                + " BK-none only by the entries: BK-");
        log.files.put("report/R-1/resolved.v1/settled", "BK-1\n\u001b[31mred\n".getBytes(US_ASCII));
        assertThat(verdict().why())
                .contains("only by the report: ??31mred")
                .contains("and 89 more", "is not the one its entry binds");
        log.files.remove("report/R-1/resolved.v1/settled");
        assertThat(verdict().why()).contains("(the site serves no list)");
    }

    @Test
    void aRootThatIsNotThatOfTheSizeIsNamed() {
        var report = report(Rule.RESOLVED);
        publish(
                new Report(
                        report.code(),
                        report.size() - 1,
                        report.root(),
                        SCOPE,
                        TODAY,
                        report.figures(),
                        null));
        assertThat(verdict().why()).startsWith("report R-1 says the root of size 699 is ");
        assertThat(verdict().outcome()).isEqualTo(Outcome.WRONG);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 701, 1_000_000})
    void aSizeBeyondItsPlaceIsNamed(long size) {
        var report = report(Rule.RESOLVED);
        publish(
                new Report(
                        report.code(), size, report.root(), SCOPE, TODAY, report.figures(), null));
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(verdict.why()).contains("stands as entry 700 and says it counts " + size);
    }

    @Test
    void anUnknownRuleLeavesItOpen() {
        var report = report(Rule.RESOLVED);
        var figures = new TreeMap<>(report.figures());
        figures.put("resolved.v2", new Partition(Map.of("all", 1L), Map.of("all", "00")));
        publish(
                new Report(
                        report.code(), report.size(), report.root(), SCOPE, TODAY, figures, null));
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.why())
                .isEqualTo(
                        "report R-1: no rule resolved.v2 is known here; a newer verifier may know"
                                + " it");
    }

    @Test
    void aReportTheLogHasNotIsNotItsReport() {
        publish(report(Rule.RESOLVED));
        assertThat(verdict("--report", "R-9").why()).isEqualTo("the log has no report R-9");
        assertThat(verdict("--report", "R-9").outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aReportNobodyCanReadIsNamed() {
        log.grow(List.of(entry(Report.TYPE, "R-1", 1, Map.of("size", 3L)).bytes()));
        assertThat(verdict().why())
                .startsWith("entry 700 is a report nobody can read: a report without from");
    }

    @Test
    void anEntryThatCannotBeCountedIsNamed() {
        log.grow(List.of(entry("petition.answered", "BK-0", 2, Map.of("result", "done")).bytes()));
        publish(
                new Report(
                        "R-1",
                        log.edge.head().size(),
                        log.edge.head().root().toString(),
                        SCOPE,
                        TODAY,
                        Map.of(),
                        null));
        assertThat(verdict().why()).startsWith("entry 700 cannot be counted: an unknown result");
    }
}
