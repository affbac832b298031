package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.statistics.web.CsvReader;
import vn.doithoai.statistics.web.SheetReader;

@AppTest
@Import(FiveYears.class)
class ReportFormsPagesTest {
    private static final String PERIOD = "realm=06&from=2016-03-01&to=2021-04-29";
    private static final List<String> RATES = List.of("confirmed", "inTime", "broken", "contested");

    @Autowired Portal visitor;
    @Autowired FiveYears years;

    @BeforeEach
    void record() {
        years.recorded();
    }

    /// The page, the file of values, the spreadsheet and the answer to a machine say one thing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=level",
                "by=kind",
                "by=year",
                "by=unit",
                "by=unit&unit=061",
                "by=topic",
                "by=result",
                "by=level&from=2030-01-01&to=2030-12-31"
            })
    void everyFormHoldsTheSameNumbers(String by) {
        var query = by.contains("from=") ? "realm=06&" + by : PERIOD + "&" + by;
        var figures = figures(json("/api/v1/reports/dialogue?" + query));
        var csv = CsvReader.rows(visitor.open("/bao-cao/doi-thoai.csv?" + query).body());
        assertThat(csv.subList(1, csv.size())).isEqualTo(figures);
        var book = SheetReader.rows(visitor.open("/bao-cao/doi-thoai.xlsx?" + query).bytes());
        assertThat(book.subList(5, book.size())).isEqualTo(inABook(figures));
        assertThat(book.get(4)).isEqualTo(csv.getFirst());
        assertThat(shown(visitor.open("/bao-cao/doi-thoai?" + query))).isEqualTo(onAPage(figures));
    }

    private static List<List<String>> figures(JsonNode report) {
        var rows = new ArrayList<JsonNode>();
        report.get("rows").forEach(rows::add);
        rows.add(report.get("total"));
        boolean byResult = report.get("by").asString().equals("result");
        return rows.stream().map(row -> cells(row, byResult)).toList();
    }

    private static List<String> cells(JsonNode row, boolean byResult) {
        var cells = new ArrayList<String>();
        cells.add(row.path("label").asString());
        for (var name :
                List.of("meetings", "regular", "thematic", "attendance", "matters", "resolved")) {
            if (row.has(name)) {
                cells.add(row.path(name).asString());
            }
        }
        var percent = row.at("/rate/percent");
        cells.add(percent.isNull() ? "" : percent.asString());
        cells.add(row.at("/rate/rule").asString());
        for (var name : RATES) {
            if (!byResult) {
                cells.addAll(rate(row.get(name)));
            }
        }
        return cells;
    }

    private static List<String> rate(JsonNode rate) {
        var percent = rate.get("percent");
        return List.of(
                rate.get("numerator").asString(),
                rate.get("denominator").asString(),
                percent.isNull() ? "" : percent.asString(),
                rate.get("rule").asString());
    }

    /// A spreadsheet keeps a share as a share, so that it can be counted with.
    private static List<List<String>> inABook(List<List<String>> figures) {
        return figures.stream()
                .map(row -> {
                    var cells = new ArrayList<>(row);
                    for (int at = 0; at < cells.size() - 1; at++) {
                        if (cells.get(at + 1).endsWith(".v1") && !cells.get(at).isEmpty()) {
                            var share = new BigDecimal(cells.get(at)).movePointLeft(2);
                            cells.set(at, share.stripTrailingZeros().toPlainString());
                        }
                    }
                    return List.<String>copyOf(cells);
                })
                .toList();
    }

    private static List<List<String>> onAPage(List<List<String>> figures) {
        return figures.stream()
                .map(row -> {
                    var cells = new ArrayList<>(row.subList(0, row.indexOf("resolved.v1")));
                    var percent = cells.removeLast().replaceFirst("[.]00$", "");
                    cells.add(percent.isEmpty() ? "–" : percent.replace('.', ',') + " %");
                    return List.<String>copyOf(cells);
                })
                .toList();
    }

    private static List<List<String>> shown(Shown page) {
        var rows = page.document().select("table").first().select("tbody tr, tfoot tr");
        return rows.stream()
                .map(row ->
                        row.select("th, td").eachText().stream()
                                .map(text -> text.replace('\u00a0', ' '))
                                .map(text -> text.matches("[\\d.]+") ? text.replace(".", "") : text)
                                .toList())
                .toList();
    }

    private JsonNode json(String path) {
        var answer = visitor.machine("GET", path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
