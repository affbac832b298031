package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.ledger.TakenIn;
import vn.doithoai.ledger.WholeLog;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Realm;

/// The demonstration as it stands in the database and on the pages, after a load that was cut short
/// once.
@AppTest
@Import({TakenIn.class, WholeLog.class})
@TestMethodOrder(OrderAnnotation.class)
class DemoProvinceModuleTest {
    private static final String FIVE_YEARS = "realm=06&from=2016-03-01&to=2021-04-29";

    @Autowired DemoProvince province;
    @Autowired Realms realms;
    @Autowired JdbcClient db;
    @Autowired Portal visitor;

    @Test
    @Order(1)
    void anEmptyDatabaseWantsIt() {
        assertThat(province.needed()).isTrue();
    }

    @Test
    @Order(2)
    void aCutLoadGoesOn() {
        assertThatThrownBy(() -> province.run((done, _) -> stopAfter(done, 100)))
                .hasMessage("cut short");
        assertThat(province.needed()).isTrue();
        var seen = new ArrayList<Long>();
        province.run((done, of) -> seen.add(done * 1_000 + of / 10_000));
        assertThat(seen.getFirst()).isGreaterThanOrEqualTo(100_000L);
        assertThat(seen).isSorted();
        assertThat(province.needed()).isFalse();
    }

    private static void stopAfter(long done, long last) {
        if (done >= last) {
            throw new IllegalStateException("cut short");
        }
    }

    @Test
    @Order(3)
    void aSecondLoadAddsNothing() {
        var before = counts();
        var seen = new ArrayList<Long>();
        province.run((done, of) -> seen.add(of - done));
        assertThat(seen).containsExactly(0L);
        assertThat(counts()).isEqualTo(before);
    }

    private List<Integer> counts() {
        return List.of(
                count("select count(*) from meeting"),
                count("select count(*) from petition"),
                count("select count(*) from referral_answer"),
                count("select count(*) from access_account"),
                count("select count(*) from statistics_printed_table"));
    }

    @Test
    @Order(4)
    void noWordOfAPersonIsInItsLog(@Autowired TakenIn log, @Autowired WholeLog whole) {
        log.now();
        assertThat(whole.namesIn(new Realm("06"))).isEmpty();
    }

    @Test
    @Order(4)
    void bacKanIsTheMainRealm() {
        assertThat(realms.main().orElseThrow().name()).isEqualTo("Tỉnh Bắc Kạn");
        assertThat(realms.all()).hasSize(3).allMatch(entry -> entry.demonstration());
    }

    @Test
    @Order(4)
    void theFiveYearsStandInTheRecord() {
        assertThat(count("select count(*) from meeting where realm = '06'")).isEqualTo(2_204);
        assertThat(
                        count(
                                "select count(*) from petition where realm = '06' and day_first <="
                                        + " '2021-04-29'"))
                .isEqualTo(5_850);
    }

    @Test
    @Order(4)
    void answersBearTheirOwnTime() {
        assertThat(
                        db.sql(
                                        "select max(answered_at)::date from referral_answer where realm = '06'")
                                .query(LocalDate.class)
                                .single())
                .isBeforeOrEqualTo(LocalDate.of(2021, 4, 29));
        assertThat(
                        count(
                                "select count(*) from referral r join referral_answer a using (realm,"
                                        + " petition) where a.answered_at < r.referred_at"))
                .isZero();
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "0, province, 298 252 46 4774 130 130 100.00",
        "1, district, 114 92 22 4326 977 931 95.29",
        "2, commune, 1791 1611 180 18915 4743 4699 99.07"
    })
    void theReportIsThePublishedTable(int at, String level, String figures) {
        var row = report("by=level").at("/rows/" + at);
        assertThat(row.path("level").asString()).isEqualTo(level);
        assertThat(String.join(" ", ReportRow.figures(row))).isEqualTo(figures);
    }

    @Test
    @Order(4)
    void theTotalIsThePublishedOne() {
        assertThat(ReportRow.figures(report("by=year").path("total")))
                .containsExactly("2203", "1955", "248", "28015", "5850", "5760", "98.46");
    }

    /// What anyone counts again from the log is the published table, too.
    @Test
    @Order(4)
    void theReportOfTheLogIsThePublishedTable() {
        var reports = json("/api/v1/published-reports?realm=06").path("reports");
        assertThat(reports).hasSize(1);
        var resolved = reports.at("/0/figures/0");
        assertThat(resolved.path("rule").asString()).isEqualTo("resolved.v1");
        assertThat(resolved.path("numerator").asLong()).isEqualTo(5_760);
        assertThat(resolved.path("total").asLong()).isEqualTo(5_850);
        assertThat(reports.at("/0/figures")).hasSize(5);
    }

    /// Of periods, units and breakdowns nobody thought of beforehand.
    @ParameterizedTest
    @Order(4)
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFigureLeadsToItsRows(long seed) {
        var random = new Random(seed);
        var from = LocalDate.of(2016, 3, 1).plusDays(random.nextInt(1_500));
        var unit = List.of("", "06", "061", "058", "01909", "01843").get((int) seed % 6);
        var by =
                List.of("level", "kind", "year", "unit", "topic", "body", "result")
                        .get(random.nextInt(7));
        var report =
                json(
                        "/api/v1/reports/dialogue?realm=06&from=%s&to=%s&by=%s%s"
                                .formatted(
                                        from,
                                        from.plusDays(random.nextInt(900)),
                                        by,
                                        unit.isEmpty() ? "" : "&unit=" + unit));
        followed(report.path("total"));
        report.path("rows").forEach(this::followed);
    }

    private void followed(JsonNode row) {
        for (var figure : row.path("list").properties()) {
            var page = visitor.open(figure.getValue().asString());
            var shown = page.texts(".found__count strong").getFirst().replaceAll("\\D", "");
            assertThat(shown)
                    .as("%s of %s at %s", figure.getKey(), row.path("label"), page.path())
                    .isEqualTo(row.path(figure.getKey()).asString());
        }
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(
            strings = {"/", "/kien-nghi", "/cuoc-doi-thoai", "/bao-cao/doi-thoai", "/don-vi/06"})
    void everyPageSaysItIsADemonstration(String path) {
        assertThat(visitor.open(path).texts(".demonstration")).hasSize(1);
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "vanphong.backan, /van-phong",
        "quantri.backan, /quan-tri/tai-khoan",
        "vanphong.babe, /van-phong",
        "giaothong.backan, /co-quan",
        "vanphong.quangninh, /van-phong",
        "vanphong.hagiang, /van-phong"
    })
    void everyPrintedNameSignsIn(String name, String desk) {
        visitor.signIn(name, DemoPasswords.KNOWN);
        assertThat(visitor.open(desk).status()).isEqualTo(200);
        assertThat(province.signIns()).anyMatch(line -> line.startsWith(name + " · "));
        visitor.signOut();
    }

    @Test
    @Order(4)
    void theArticlesMeetingShowsWhatIsMissing() {
        visitor.open("/cuoc-doi-thoai?from=2017-05-25&to=2017-05-25&kind=thematic");
        var page = visitor.follow("Thường trực Tỉnh ủy đối thoại với Bí thư");
        assertThat(page.words()).contains("32", "24 không rõ nội dung", "Nguyễn Văn Du");
    }

    @Test
    @Order(4)
    void aMeetingWithoutADateIsFound() {
        var page = visitor.open("/cuoc-doi-thoai?realm=22");
        assertThat(page.texts("ul.items > li.item")).hasSize(1);
        assertThat(page.words()).contains("436");
    }

    /// The whole chain is there to be shown, with both ends of every fork.
    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "petition_register, ending = 'confirmed', 500",
        "petition_register, contests > 0, 60",
        "petition_register, contests > 0 and result <> 'none', 60",
        "petition_register, promise <> 'none', 10",
        "petition_register, promised < '2021-04-29', 5",
        "supervision_latest, opinion = 'agrees', 40",
        "supervision_latest, opinion <> 'agrees', 20",
        "referral_extension_decision, granted, 10",
        "referral_extension_decision, not granted, 3"
    })
    void theChainIsShownToItsEnd(String table, String which, int least) {
        var counted = "select count(*) from %s where realm = '06' and %s";
        assertThat(count(counted.formatted(table, which))).isGreaterThanOrEqualTo(least);
    }

    @Test
    @Order(4)
    void nothingIsToldBeforeItsTimeOrAfterTheFiveYears() {
        assertThat(
                        count(
                                "select count(*) from petition_act later join petition_act former"
                                        + " on former.realm = later.realm and former.petition ="
                                        + " later.petition and former.seq = later.seq - 1"
                                        + " where later.done_at < former.done_at"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from petition_act where realm = '06' and"
                                        + " done_at::date > '2021-04-29' and done_at::date <"
                                        + " '2023-05-31'"))
                .isZero();
    }

    /// Sides that agree are not all there is, and the agency with a post has enough to be ordered.
    @Test
    @Order(4)
    void agenciesHaveTheirRates() {
        var rows = report("by=body").path("rows");
        assertThat(rows.size()).isGreaterThan(20);
        var roads =
                rows.valueStream()
                        .filter(row -> ReportRow.label(row).equals("Sở Giao thông vận tải"));
        assertThat(roads.findFirst().orElseThrow().at("/confirmed/numerator").asInt()).isPositive();
        long matters = rows.valueStream().mapToLong(row -> row.path("matters").asLong()).sum();
        assertThat(matters).isEqualTo(5_850);
    }

    private JsonNode report(String by) {
        return json("/api/v1/reports/dialogue?" + FIVE_YEARS + "&" + by);
    }

    private JsonNode json(String path) {
        var answer = visitor.machine("GET", path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
