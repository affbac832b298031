package vn.doithoai.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.DialogueReport;
import vn.doithoai.statistics.Line;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;
import vn.doithoai.statistics.Share;
import vn.doithoai.statistics.Tally;

/// A chart says the numbers of its table, and its bars are as long as they are large.
class ChartTest {
    private static final Words VI = new Dictionary().in("vi");
    private static final Words EN = new Dictionary().in("en");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyNumberOfTheTableStandsInIt(long seed) {
        var rows = rows(seed);
        var texts = texts(drawn(rows, VI, false));
        var wanted = new ArrayList<String>();
        for (var row : rows) {
            wanted.add(row.label());
            wanted.add(VI.number(row.matters().value()));
            wanted.add(VI.number(row.resolved().value()));
            wanted.add(VI.number(confirmed(row)));
        }
        assertThat(texts).containsAll(wanted);
        assertThat(texts).hasSize(wanted.size() + 3);
    }

    /// Three bars for each line, in the measure of the longest.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void barsAreAsLongAsTheirNumbers(long seed) {
        var rows = rows(seed);
        var bars = bars(drawn(rows, VI, false));
        assertThat(bars).hasSize(rows.size() * 3);
        var values = new ArrayList<Long>();
        rows.forEach(row ->
                values.addAll(
                        List.of(row.matters().value(), row.resolved().value(), confirmed(row))));
        double unit = Collections.max(bars) / Collections.max(values);
        assertThat(bars.stream().map(length -> Math.round(length / unit)).sorted())
                .isEqualTo(values.stream().sorted().toList());
    }

    private static long confirmed(Row row) {
        return row.share(Measure.CONFIRMED).rate().numerator();
    }

    private static List<Double> bars(Document chart) {
        return chart.select("g rect").stream()
                .filter(rect -> rect.attr("stroke").contains("23,24,28"))
                .filter(rect -> !rect.attr("height").equals(rect.attr("width")))
                .map(rect -> Double.parseDouble(rect.attr("width")))
                .toList();
    }

    @Test
    void theSameReportIsTheSamePicture() {
        assertThat(Chart.of(sheet(rows(7)), VI, false))
                .isEqualTo(Chart.of(sheet(rows(7)), VI, false));
        assertThat(Chart.of(sheet(rows(7)), VI, false))
                .isNotEqualTo(Chart.of(sheet(rows(8)), VI, false));
    }

    @Test
    void namesOfPartsAreNotMixedUp() {
        var chart = drawn(rows(7), VI, false);
        var ids = chart.select("[id]").eachAttr("id");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        for (var part : chart.select("[clip-path]")) {
            assertThat(ids).contains(part.attr("clip-path").replaceAll("url\\(#(.*)\\)", "$1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 760", "true, 360"})
    void itIsDrawnForTwoWidths(boolean narrow, String width) {
        var chart = drawn(rows(3), VI, narrow).selectFirst("svg");
        assertThat(chart.attr("width")).startsWith(width);
        var letters = chart.select("text[style*=font-size]").eachAttr("style");
        assertThat(letters).isNotEmpty().allMatch(style -> style.contains("font-size:14"));
    }

    /// Neither colour nor place alone: the legend names every kind of bar, in the reader's
    /// language.
    @Test
    void theLegendNamesEveryBar() {
        assertThat(texts(drawn(rows(3), VI, false)))
                .contains(
                        VI.of("statistics.matters"),
                        VI.of("statistics.resolved"),
                        VI.of("statistics.measure.confirmed.counted"));
        assertThat(texts(drawn(rows(3), EN, false)))
                .contains(EN.of("statistics.matters"), EN.of("statistics.resolved"));
    }

    @Test
    void nothingCountedIsStillAPicture() {
        var none = drawn(List.of(), VI, false);
        assertThat(texts(none)).contains("0", "Cả tỉnh");
        var zero = drawn(List.of(row("2016", 0, 0)), VI, false);
        assertThat(texts(zero)).contains("2016", "0");
        assertThat(zero.outerHtml()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aLongListIsCutNotCrammed() {
        var many = IntStream.range(0, 60).mapToObj(n -> row("xã " + n, n + 1, n)).toList();
        assertThat(texts(drawn(many, VI, false))).contains("xã 39").doesNotContain("xã 40");
    }

    @Test
    void aNameIsOnlyAName() {
        var chart =
                Chart.of(sheet(List.of(row("<script>alert(1)</script> & \"x\"", 3, 1))), VI, false);
        assertThat(chart).doesNotContain("<script>");
        assertThat(texts(Jsoup.parse(chart, Parser.xmlParser())))
                .contains("<script>alert(1)</script> & \"x\"");
    }

    private static List<String> texts(Document chart) {
        return chart.select("text").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Document drawn(List<Row> rows, Words w, boolean narrow) {
        return Jsoup.parse(Chart.of(sheet(rows), w, narrow), Parser.xmlParser());
    }

    private static List<Row> rows(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 3 + random.nextInt(6))
                .mapToObj(n -> {
                    int raised = 200 + random.nextInt(5_000);
                    return row("Phần " + n, raised, 100 + random.nextInt(raised - 99));
                })
                .toList();
    }

    private static Row row(String part, long raised, long resolved) {
        return new Row(
                part,
                part,
                null,
                new Figure(raised, null),
                new Figure(resolved, null),
                new Rate(resolved, raised, Rate.RESOLVED),
                List.of(
                        new Share(
                                Measure.CONFIRMED,
                                new Rate(resolved / 2, raised, "confirmed.v1"),
                                null,
                                null)));
    }

    private static Sheet sheet(List<Row> rows) {
        var period = new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29));
        var none = new Tally(0, 0, Collections.nCopies(6, 0L), Outcomes.NONE);
        var query = new DialogueQuery(new Realm("06"), period, null, Breakdown.YEAR);
        return new Sheet(
                new DialogueReport(query, List.of(), new Line("", none, 0), none),
                "Bắc Kạn",
                rows,
                row("Cả tỉnh", 0, 0));
    }
}
