package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;

@AppTest
@Import(FiveYears.class)
class ReportPagesTest {
    private static final String PERIOD = "realm=06&from=2016-03-01&to=2021-04-29";

    @Autowired Portal visitor;
    @Autowired FiveYears years;
    @Autowired Folding folding;

    @BeforeEach
    void record() {
        years.recorded();
    }

    private static final List<String> RATES = List.of("confirmed", "inTime", "broken", "contested");

    @Test
    void thePageShowsTheWholePeriod() {
        var page = visitor.open("/bao-cao/doi-thoai?" + PERIOD);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("#bang tfoot th, #bang tfoot td"))
                .containsExactly("Tổng cộng", "5", "2", "3", "399", "8", "6", "75 %");
        assertThat(page.texts("#ty-le tfoot th, #ty-le tfoot td"))
                .containsExactly(
                        "Tổng cộng", "75 % 6 / 8", "0 % 0 / 8", "– 0 / 0", "– 0 / 0", "0 % 0 / 6");
        assertThat(page.words()).contains("2 cuộc và 2 ý kiến chưa rõ ngày");
    }

    @Test
    void aMachineGetsTheRuleWithTheRate() {
        var report = json("/api/v1/reports/dialogue?" + PERIOD);
        assertThat(report.at("/rows/0/level").asString()).isEqualTo("province");
        assertThat(report.at("/rows/0/meetings").asInt()).isEqualTo(2);
        assertThat(report.at("/total/rate").toString())
                .startsWith(
                        """
                        {"numerator":6,"denominator":8,"rule":"resolved.v1","percent":"75.00",\
                        """);
        assertThat(report.at("/undecided/meetings").asInt()).isEqualTo(2);
    }

    /// Every figure of every breakdown leads to as many rows as it says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=level",
                "by=kind",
                "by=year",
                "by=unit",
                "by=unit&unit=061",
                "by=unit&unit=01909",
                "by=topic",
                "by=body",
                "by=body&unit=061",
                "by=result",
                "by=level&unit=061"
            })
    void everyFigureLeadsToItsRows(String by) {
        var report = json("/api/v1/reports/dialogue?" + PERIOD + "&" + by);
        report.get("rows").forEach(this::followed);
        followed(report.get("total"));
    }

    private void followed(JsonNode row) {
        for (var figure : row.get("list").properties()) {
            assertThat(listed(figure.getValue().asString()))
                    .as("%s of %s at %s", figure.getKey(), row.get("label"), figure.getValue())
                    .isEqualTo(row.get(figure.getKey()).asInt());
        }
        for (var name : RATES) {
            var rate = row.get(name);
            if (rate != null) {
                assertThat(listed(rate.get("list").asString()))
                        .as("%s of %s", name, row.get("label"))
                        .isEqualTo(rate.get("numerator").asInt());
                assertThat(listed(rate.get("whole").asString()))
                        .as("all of %s of %s", name, row.get("label"))
                        .isEqualTo(rate.get("denominator").asInt());
            }
        }
    }

    private int listed(String found) {
        return found.startsWith("/kien-nghi")
                ? json(found.replace("/kien-nghi", "/api/v1/petitions")).get("petitions").size()
                : json(found.replace("/cuoc-doi-thoai", "/api/v1/meetings")).get("meetings").size();
    }

    @Test
    void foldingChangesNoAnswer() {
        var before = visitor.open("/bao-cao/doi-thoai.csv?" + PERIOD + "&by=topic").body();
        folding.foldAll();
        assertThat(visitor.open("/bao-cao/doi-thoai.csv?" + PERIOD + "&by=topic").body())
                .isEqualTo(before)
                .contains("resolved.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-02-31,from,2021-02-31",
        "from=2021-05-01&to=2021-04-01,to,sớm hơn",
        "by=colour,by,colour",
        "unit=99999,unit,99999",
        "realm=99,realm,99"
    })
    void aWrongParameterIsNamed(String query, String field, String reason) {
        var answer = visitor.machine("GET", "/api/v1/reports/dialogue?" + query, "", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").contains(reason);
        var page = visitor.open("/bao-cao/doi-thoai?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains(reason);
    }

    @Test
    void anUnknownParameterIsRefused() {
        var answer = visitor.machine("GET", "/api/v1/reports/dialogue?relm=06", "", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("relm");
    }

    @Test
    void withoutAPeriodAllIsShown() {
        var report = json("/api/v1/reports/dialogue");
        assertThat(report.get("from").asString()).isEqualTo("2017-05-25");
        assertThat(report.get("to").asString()).isEqualTo("2021-04-30");
        assertThat(report.at("/total/meetings").asInt()).isEqualTo(6);
    }

    @Test
    void aUnitIsFoundByItsTypedName() {
        var page = visitor.open("/bao-cao/doi-thoai?" + PERIOD + "&unit_name=huyen+ba+be");
        assertThat(page.words()).contains("Huyện Ba Bể, Tỉnh Bắc Kạn");
        assertThat(visitor.open("/bao-cao/doi-thoai?" + PERIOD + "&unit_name=xyz").status())
                .isEqualTo(422);
    }

    /// Both pictures of a page, the wide one and the one for telephones, are of its own table.
    @ParameterizedTest
    @ValueSource(strings = {"level", "kind", "year", "unit", "topic", "result"})
    void bothChartsAreOfTheirTable(String by) {
        var asked = PERIOD + "&by=" + by;
        var rows = json("/api/v1/reports/dialogue?" + asked).get("rows");
        var pictures =
                visitor.open("/bao-cao/doi-thoai?" + asked).document().select("main picture > *");
        assertThat(pictures).hasSize(2);
        for (var picture : pictures) {
            var address = picture.hasAttr("src") ? picture.attr("src") : picture.attr("srcset");
            var svg = Jsoup.parse(visitor.open(address).body(), Parser.xmlParser());
            for (var row : rows) {
                assertThat(svg.select("text").eachText())
                        .contains(row.path("label").asString())
                        .contains(row.path("matters").asString(), row.path("resolved").asString());
            }
        }
    }

    @Test
    void nothingCountedIsStillAReport() {
        var page =
                visitor.open("/bao-cao/doi-thoai?realm=06&from=2030-01-01&to=2030-12-31&by=topic");
        assertThat(page.status()).isEqualTo(200);
        for (var form : List.of(".csv?", ".xlsx?", "/bieu-do.svg?")) {
            var file =
                    visitor.open(
                            "/bao-cao/doi-thoai"
                                    + form
                                    + "realm=06&from=2030-01-01&to=2030-12-31&by=topic");
            assertThat(file.status()).as(form).isEqualTo(200);
        }
    }

    @Test
    void theChartSaysItsNumbersAsText() {
        var chart = visitor.open("/bao-cao/doi-thoai/bieu-do.svg?" + PERIOD + "&by=year");
        assertThat(chart.status()).isEqualTo(200);
        assertThat(chart.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(chart.body())
                .contains("sans-serif")
                .containsPattern(">\\s*2018\\s*<")
                .doesNotContain("NaN");
        assertThat(chart.bytes().length).isLessThan(40_000);
        assertThat(visitor.open(chart.path() + "&narrow=true").body()).contains("width=\"360");
    }

    @Test
    void thePageIsReadInEnglish() {
        var shown = visitor.open("/bao-cao/doi-thoai?lang=en&" + PERIOD);
        assertThat(shown.heading()).isEqualTo("Results of dialogue with the people");
        assertThat(shown.texts("tfoot td")).contains("75%");
    }

    private JsonNode json(String path) {
        var answer = visitor.machine("GET", path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
