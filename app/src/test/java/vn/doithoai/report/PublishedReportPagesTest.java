package vn.doithoai.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Roll;
import vn.doithoai.figures.Rule;
import vn.doithoai.ledger.LogEntries;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Troupe;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.Period;

/// An office publishes what the log says; anyone reads it and counts again.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedReportPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final Period YEAR =
            new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));

    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal anyone;
    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Troupe troupe;
    @Autowired PublishedReports reports;
    @Autowired Verdicts verdicts;
    @Autowired LogEntries entries;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    private Petition contested;
    private String token = "";

    @BeforeAll
    void curtain() {
        troupe.enter();
        troupe.received();
        troupe.accepted();
        troupe.confirmed(troupe.answered("settled_by_action"));
        contested = troupe.answered("explained");
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        clock.setTo(TODAY);
        var account = troupe.is("ada").account().value().toString();
        token = desk.issue(account, "Phần mềm của Văn phòng", cast.dung());
    }

    private Published published(List<Rule> rules) {
        return reports.publish(new Asked(UUID.randomUUID(), YEAR, rules, null), troupe.is("ada"));
    }

    /// The report as the log has it.
    private Report logged(String code) {
        var entry =
                db.sql("select entry from ledger_entry where subject = ?")
                        .param(code)
                        .query(String.class)
                        .single();
        return Report.of(Entry.of(entry.getBytes(US_ASCII))).orElseThrow();
    }

    @Test
    void anOfficePublishesAndAnyoneReads() {
        ada.open("/van-phong/cong-bo-bao-cao");
        var typed = Map.of("year", "2017", "rule", List.of("resolved.v1", "in-time.v1"));
        var page = ada.press("Công bố", typed);
        assertThat(page.heading()).startsWith("Báo cáo BK-");
        var code = page.heading().substring("Báo cáo ".length());
        var read = anyone.open("/bao-cao/cong-bo/" + code.toLowerCase(java.util.Locale.ROOT));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.words())
                .contains("/so-cai/06 --report " + code, "01/06/2021", "resolved.v1", "in-time.v1")
                .doesNotContain("promise.v1");
        for (var link : read.document().select("tbody a")) {
            var list = anyone.open(link.attr("href"));
            assertThat(list.header("Access-Control-Allow-Origin")).isEqualTo("*");
            var shown = link.parents().select("tr").first().select("td.n").text();
            assertThat(list.body().lines()).hasSize(Integer.parseInt(shown));
        }
        assertThat(anyone.open("/bao-cao/cong-bo?realm=06").words()).contains(code);
        anyone.open("/bao-cao/cong-bo/" + code);
        assertThat(anyone.follow("Mục trong sổ và biên nhận").words()).contains("report.published");
    }

    @Test
    void theEntryHoldsWhatWhoeverCountsAgainFinds() {
        var published = published(List.of(Rule.values()));
        var report = logged(published.report().code());
        assertThat(report).isEqualTo(published.report());
        var roll = new Roll();
        entries.each(Cast.BAC_KAN, report.size(), roll::add);
        for (var counted : published.figures()) {
            var parts = roll.parts(counted.rule(), report.scope(), report.today());
            assertThat(counted.figure()).isEqualTo(Partition.of(parts));
            parts.forEach((part, codes) ->
                    assertThat(
                                    reports.list(
                                            Cast.BAC_KAN,
                                            report.code(),
                                            counted.rule().version(),
                                            part))
                            .contains(new String(Partition.list(codes), US_ASCII)));
        }
        assertThat(published.figures()).hasSize(5);
        assertThat(published.figures().getFirst().numerator()).isGreaterThanOrEqualTo(1);
    }

    /// What was done before the report was asked for is counted, sequenced or not; what is done
    /// later is in a later report only.
    @Test
    void aReportCountsWhatWasDoneUntilItWasAsked() {
        var before = published(List.of(Rule.CONTESTED));
        verdicts.contest(contested, contested.acts(), "Chưa làm", Troupe.PETITIONER);
        var after = published(List.of(Rule.CONTESTED));
        assertThat(contested(after)).isEqualTo(contested(before) + 1);
        assertThat(after.report().size()).isGreaterThan(before.report().size());
        assertThat(reports.withCode(before.report().code())).contains(before);
        assertThat(logged(before.report().code())).isEqualTo(before.report());
    }

    private static long contested(Published published) {
        return published.figures().getFirst().figure().count("contested");
    }

    @Test
    void theSameFormTwicePublishesOnce() {
        var asked = new Asked(UUID.randomUUID(), YEAR, List.of(Rule.RESOLVED), null);
        var first = reports.publish(asked, troupe.is("ada"));
        assertThat(reports.publish(asked, troupe.is("ada"))).isEqualTo(first);
        assertThat(reports.of(Cast.BAC_KAN)).containsOnlyOnce(first);
    }

    @Test
    void aLaterReportTakesThePlaceOfAnEarlierOnce() {
        var first = published(List.of(Rule.RESOLVED)).report().code();
        var later = superseding(first);
        assertThat(reports.withCode(first).orElseThrow().supersededBy())
                .isEqualTo(later.report().code());
        assertThat(logged(later.report().code()).supersedes()).isEqualTo(first);
        refused("report.superseded", () -> superseding(first));
        refused("report.unknown", () -> superseding("BK-0000-0000"));
        assertThat(anyone.open("/bao-cao/cong-bo/" + first).words())
                .contains("đã thay báo cáo này");
        assertThat(anyone.open("/bao-cao/cong-bo/" + later.report().code()).words())
                .contains("Thay báo cáo " + first);
    }

    private Published superseding(String code) {
        var asked = new Asked(UUID.randomUUID(), YEAR, List.of(Rule.RESOLVED), code);
        return reports.publish(asked, troupe.is("ada"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, '', '', resolved.v9, report.rule_unknown",
        "2017, '', '', '', report.rule_missing",
        "17, '', '', resolved.v1, report.year_wrong",
        "'', 1/1/2017, '', resolved.v1, report.end_missing",
        "'', '', 31/12/2017, resolved.v1, report.end_missing",
        "'', 2/1/2017, 1/1/2017, resolved.v1, period.ends_before_it_starts",
        "2021, '', '', resolved.v1, report.period_to_come"
    })
    void whatIsWrongIsNamedAndNothingPublished(
            String year, String from, String to, String rule, String code) {
        int before = reports.of(Cast.BAC_KAN).size();
        var sent =
                json(
                        Map.of("year", year, "from", from, "to", to),
                        rule.isEmpty() ? List.of() : List.of(rule));
        var answer = anyone.machine("POST", "/api/v1/published-reports", token, sent);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(code);
        assertThat(reports.of(Cast.BAC_KAN)).hasSize(before);
    }

    private static String json(Map<String, String> words, List<String> rules) {
        var node = new JsonMapper().createObjectNode();
        words.forEach(node::put);
        rules.forEach(node.putArray("rule")::add);
        return node.toString();
    }

    @Test
    void aMachineOfTheOfficePublishesAndAnyMachineReads() {
        var sent = json(Map.of("year", "2017"), List.of("confirmed.v1"));
        var answer = anyone.machine("POST", "/api/v1/published-reports", token, sent);
        assertThat(answer.status()).isEqualTo(201);
        var one = anyone.machine("GET", answer.header("Location"), "", "");
        assertThat(one.body()).isEqualTo(answer.body());
        var figure = read(one.body()).at("/figures/0");
        assertThat(figure.path("rule").asString()).isEqualTo("confirmed.v1");
        var parts = figure.path("parts");
        long sum = 0;
        for (var part : parts) {
            sum += part.path("matters").asLong();
            var list = anyone.open(part.path("list").asString());
            assertThat(Partition.digest(list.bytes())).isEqualTo(part.path("digest").asString());
        }
        assertThat(sum).isEqualTo(figure.path("total").asLong()).isPositive();
        var all = anyone.machine("GET", "/api/v1/published-reports?realm=06", "", "");
        assertThat(all.body()).contains(read(one.body()).path("code").asString());
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }

    @Test
    void onlyAnOfficePublishes() {
        for (var other : Arrays.asList("binh", "lan", "hoa", "giao")) {
            var asked = new Asked(UUID.randomUUID(), YEAR, List.of(Rule.RESOLVED), null);
            refused("report.publisher", () -> reports.publish(asked, troupe.is(other)));
        }
        assertThat(binh.open("/van-phong/cong-bo-bao-cao").status()).isEqualTo(404);
        var sent = json(Map.of("year", "2017"), List.of("resolved.v1"));
        assertThat(anyone.machine("POST", "/api/v1/published-reports", "", sent).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/bao-cao/cong-bo/BK-0000-0000",
        "/bao-cao/cong-bo/x",
        "/api/v1/published-reports/BK-0000-0000",
        "/so-cai/06/report/BK-0000-0000/resolved.v1/settled",
        "/so-cai/xx/report/BK-0000-0000/resolved.v1/settled"
    })
    void whatIsNotThereIsNotThere(String path) {
        assertThat(anyone.open(path).status()).isEqualTo(404);
    }
}
