package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;

/// Whatever is public, found by following every link, holds nothing it should not and is sound.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicCrawlTest {
    private static final String DENOUNCED = "Tố cáo CANARY-77 nhận tiền";
    private static final Pattern KEY =
            Pattern.compile(
                    "\\b(publication|shared|petition|meeting|referral|statistics|refused|access)"
                            + "\\.[a-z_]+(\\.[a-z_]+)+");

    @Autowired Portal office;
    private Said said;
    private Map<String, Shown> pages;

    @BeforeAll
    void walk(@Autowired ApplicationContext program, @Autowired Portal stranger) {
        said = Said.in(program);
        office.signIn(Said.CLERK.signInName(), Cast.PASSWORD);
        denounce(Map.of("class1", "denunciation", "text1", DENOUNCED));
        denounce(
                Map.of(
                        "class1",
                        "denunciation",
                        "text1",
                        DENOUNCED,
                        "text2",
                        "Sửa cầu",
                        "result2",
                        "explained"));
        pages = Crawl.by(stranger, starts());
    }

    private void denounce(Map<String, String> typed) {
        office.open("/van-phong/cuoc/" + said.dialogue + "/luot");
        office.press(office.page().form("form[data-matters]"), typed);
    }

    private List<String> starts() {
        return List.of(
                "/",
                "/kien-nghi?realm=22",
                "/cuoc-doi-thoai?realm=22",
                "/kien-nghi?q=" + Said.PRIVATE_NAME.replace(' ', '+'),
                "/kien-nghi?q=CANARY-77",
                "/kien-nghi/" + said.received,
                "/kien-nghi/" + said.settled,
                "/kien-nghi/" + said.promised,
                "/kien-nghi/" + said.split,
                "/cuoc-doi-thoai/" + said.dialogue,
                "/cuoc-doi-thoai/" + said.atNamMau,
                "/cuoc-doi-thoai?q=" + Said.HOUSEHOLDS.replace(' ', '+'),
                "/bao-cao/doi-thoai.csv?by=topic",
                "/bao-cao/doi-thoai.xlsx?by=unit",
                "/bao-cao/doi-thoai/bieu-do.svg?by=year",
                "/don-vi?q=nam+mau",
                "/api/v1/petitions",
                "/api/v1/petitions?q=canary",
                "/api/v1/petitions/" + said.settled,
                "/api/v1/meetings",
                "/api/v1/meetings/" + said.dialogue,
                "/api/v1/meetings/" + said.dialogue + "/contributions",
                "/api/v1/meetings/" + said.atNamMau + "/contributions",
                "/api/v1/units?q=nam+mau",
                "/api/v1/units/01909",
                "/api/v1/reports/dialogue?by=result");
    }

    /// A file to keep is no page of the site.
    private Stream<Map.Entry<String, Shown>> html() {
        return pages.entrySet().stream()
                .filter(page -> page.getValue().header("Content-Disposition").isEmpty())
                .filter(page -> page.getValue().header("Content-Type").startsWith("text/html"));
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(pages).hasSizeGreaterThan(130);
        assertThat(pages.entrySet().stream().filter(page -> page.getValue().status() != 200))
                .extracting(Map.Entry::getKey)
                .isEmpty();
        assertThat(pages.keySet().stream().map(Crawl::kind))
                .contains(
                        "/kien-nghi/*",
                        "/cuoc-doi-thoai/*",
                        "/don-vi/*",
                        "/bao-cao/doi-chieu?realm");
    }

    @Test
    void nothingPrivateIsAnywhere() {
        var canaries =
                List.of(
                        Said.PRIVATE_NAME,
                        Said.HOUSEHOLDS,
                        Said.CLERK.name(),
                        Said.CLERK.post(),
                        Said.CLERK.signInName(),
                        Said.AGENT.name(),
                        Said.AGENT.post(),
                        Said.AGENT.signInName(),
                        Said.HEAD,
                        Said.EDITOR,
                        Said.TO_THE_RECEIVER,
                        "0912 345 678",
                        "Bản nháp còn tranh luận",
                        Said.REMARK,
                        "Tố cáo CANARY",
                        "nhận tiền");
        pages.forEach((address, shown) -> {
            var asked = address.contains("q=") ? withoutWhatWasTyped(shown) : Crawl.text(shown);
            assertThat(asked).as(address).doesNotContain(canaries);
            assertThat(shown.headers().toString()).as(address).doesNotContain(canaries);
        });
    }

    /// A page that found nothing shows its reader what the reader typed.
    private static String withoutWhatWasTyped(Shown shown) {
        var page = shown.document();
        page.select("input, .chips, .items__none, title, a[href*=q=]").remove();
        return page.select("ul.items, ol.turns, .item").outerHtml();
    }

    @Test
    void theOfficeDoesReadIt() {
        assertThat(office.open("/van-phong/cuoc/" + said.dialogue).words())
                .contains(Said.PRIVATE_NAME);
        assertThat(office.page().body()).contains(Said.CLERK.name());
        assertThat(office.open("/van-phong/cuoc/" + said.atNamMau).words())
                .contains(Said.HOUSEHOLDS);
    }

    @Test
    void aDenunciationIsABareCount() {
        assertThat(pages.get("/api/v1/meetings/" + said.dialogue).body())
                .contains("\"denunciationsGuided\":1");
        assertThat(office.open("/van-phong/cuoc/" + said.dialogue).body()).doesNotContain("CANARY");
    }

    @Test
    void everyPageIsSound() {
        html().forEach(page -> {
            var document = page.getValue().document();
            var where = page.getKey();
            assertThat(document.select("h1")).as(where).hasSize(1);
            assertThat(document.title()).as(where).isNotBlank();
            assertThat(document.select("html").attr("lang")).as(where).isEqualTo("vi");
            assertThat(document.select("main")).as(where).hasSize(1);
            assertThat(document.select("[style], style, [onclick], [onload]")).as(where).isEmpty();
            assertThat(document.select("script:not([src])")).as(where).isEmpty();
            assertThat(document.select("img:not([alt])")).as(where).isEmpty();
            assertThat(document.select("meta[name=viewport]")).as(where).hasSize(1);
            var ids = document.select("[id]").eachAttr("id");
            assertThat(ids).as(where).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyLinkWithinAPageHasItsPlace() {
        html().forEach(page -> {
            var document = page.getValue().document();
            for (var link : document.select("a[href^=#], [aria-labelledby], [aria-describedby]")) {
                var at = link.hasAttr("href") ? link.attr("href").substring(1) : named(link);
                for (var id : at.split(" ")) {
                    assertThat(document.getElementById(id))
                            .as("%s in %s", id, page.getKey())
                            .isNotNull();
                }
            }
        });
    }

    private static String named(org.jsoup.nodes.Element element) {
        var label = element.attr("aria-labelledby");
        return label.isEmpty() ? element.attr("aria-describedby") : label;
    }

    @Test
    void noPageShowsTheNameOfAText() {
        html().forEach(page -> {
            var words = page.getValue().document().text();
            assertThat(KEY.matcher(words).find()).as("%s: %s", page.getKey(), words).isFalse();
            assertThat(words).as(page.getKey()).doesNotContain("{0}", "{1}", "null", "NaN");
        });
    }

    @Test
    void everyTitleTellsItsPageApart() {
        var titles = new LinkedHashMap<String, String>();
        html().filter(page -> Crawl.kind(page.getKey()).endsWith("/*"))
                .forEach(page -> {
                    var before =
                            titles.put(page.getValue().document().title(), page.getValue().path());
                    assertThat(before).as(page.getKey()).isIn(null, page.getValue().path());
                });
        assertThat(titles).hasSizeGreaterThan(10);
    }

    /// Except where a form must be protected against forgery.
    @Test
    void onlyAFormGivesACookie() {
        var given = pages.values().stream().filter(shown -> !shown.header("Set-Cookie").isEmpty());
        assertThat(given)
                .isNotEmpty()
                .allMatch(shown -> !shown.document().select("form[method=post]").isEmpty())
                .allMatch(shown -> shown.header("Cache-Control").equals("private, no-store"))
                .extracting(shown -> shown.path().replaceFirst("\\?.*", ""))
                .isSubsetOf("/dang-nhap", "/bao-cao/doi-chieu");
    }

    @Test
    void everyAnswerSaysWhatMayRun() {
        pages.forEach((address, shown) -> {
            assertThat(shown.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(shown.header("Content-Security-Policy"))
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        });
    }

    /// A public answer may be kept by whoever read it, and is asked after before it is used again.
    @Test
    void nothingUnchangedIsSentTwice() throws Exception {
        var kinds = new HashSet<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (var page : pages.values()) {
                if (!page.header("Cache-Control").equals("no-cache")
                        || page.path().contains(".xlsx")
                        || !kinds.add(Crawl.kind(page.path()))) {
                    continue;
                }
                assertThat(again(http, page.address(), page.header("ETag")))
                        .as(page.path())
                        .isEqualTo(304);
                assertThat(again(http, page.address(), "\"other\"")).as(page.path()).isEqualTo(200);
            }
        }
        assertThat(kinds).hasSizeGreaterThan(15);
    }

    private static int again(HttpClient http, URI address, String print)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header(
                                "Accept",
                                address.getPath().startsWith("/api/") ? "application/json" : "*/*")
                        .header("Accept-Language", "vi")
                        .header("If-None-Match", print)
                        .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void whatNeverChangesIsKeptForEver() {
        var fixed =
                pages.entrySet().stream()
                        .filter(page -> page.getKey().startsWith("/static/"))
                        .toList();
        assertThat(fixed).hasSizeGreaterThan(2);
        assertThat(fixed)
                .allMatch(page -> page.getKey().matches(".*[0-9a-f]{8,}.*"))
                .allMatch(page -> page.getValue().header("Cache-Control").contains("immutable"));
    }

    @Test
    void whatAnAccountShowedIsKeptByNobody() {
        var page = office.open("/kien-nghi/" + said.settled);
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    }
}
