package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {
    private static final int FIRST_VIEW_AT_MOST = 60_000;

    private Window window;
    private int port;

    @BeforeAll
    void curtain(@Autowired Cast cast, @LocalServerPort int listening) {
        cast.enter();
        cast.dialogue(cast.ada());
        port = listening;
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bao-cao/doi-thoai",
                "/bao-cao/doi-thoai?by=unit",
                "/bao-cao/doi-thoai?from=31/02/2020",
                "/bao-cao/doi-chieu",
                "/bao-cao/doi-thoai?lang=en"
            })
    void nothingHindersAReader(String path) {
        assertThat(window.hindrances(path, 320, 768, 1280)).as(path).isEmpty();
    }

    /// A report is read, chosen anew and taken along without any script.
    @Test
    void aReportIsChosenWithoutScript() {
        try (var page = window.open("/bao-cao/doi-thoai", 1280, false)) {
            page.locator("[name=by]").selectOption("unit");
            page.locator("[name=from]").fill("01/01/2017");
            page.locator("form[method=get] button").first().click();
            assertThat(page.url()).contains("by=unit").contains("from=01");
            assertThat(page.locator("tfoot td").first().innerText()).isEqualTo("1");
            page.locator("tfoot a").first().click();
            assertThat(page.url()).contains("/cuoc-doi-thoai?realm=06");
            assertThat(page.locator("ul.items > li.item").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bao-cao/doi-thoai?by=year", "/bao-cao/doi-chieu"})
    void whatIsPrintedFitsTheSheet(String path) {
        try (var page = window.open(path, 720, true)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible, button:visible").count()).isZero();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kien-nghi", "/cuoc-doi-thoai", "/bao-cao/doi-thoai", "/don-vi"})
    void aFirstViewIsLight(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var page = Jsoup.parse(http.send(request(path), BodyHandlers.ofString()).body());
            int weight = weight(http, path);
            for (var part : parts(page).toList()) {
                weight += weight(http, part);
            }
            assertThat(weight).isBetween(1_000, FIRST_VIEW_AT_MOST);
        }
    }

    private static Stream<String> parts(org.jsoup.nodes.Document page) {
        return Stream.concat(
                page.select("link[rel=stylesheet], link[rel=icon]").stream()
                        .map(e -> e.attr("href")),
                page.select("script[src], img[src]").stream().map(e -> e.attr("src")));
    }

    /// Bytes over the wire, compressed as a browser asks for.
    private int weight(HttpClient http, String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(request(path), (_, _) -> true);
        var answer =
                http.send(
                        asked.header("Accept-Encoding", "gzip").build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().length;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }
}
