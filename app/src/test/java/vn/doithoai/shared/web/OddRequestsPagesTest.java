package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;

/// Requests no page of ours makes, over HTTP as they come.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsPagesTest {
    @LocalServerPort int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void curtain(@Autowired Cast cast) {
        cast.enter();
    }

    private HttpResponse<String> ask(String method, String path, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    @Test
    void aMethodNobodyOffersIsNamed() {
        for (var method : List.of("DELETE", "PUT", "PATCH")) {
            var answer = ask(method, "/api/v1/units?q=ba", Map.of("Accept-Language", "en"));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).contains("GET");
            assertThat(answer.body()).contains("\"code\":\"http.405\"");
        }
    }

    @Test
    void aFormatNobodyMakesIsNamed() {
        var answer = ask("GET", "/api/v1/units?q=ba", Map.of("Accept", "image/png"));
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(answer.body()).contains("Không có dạng dữ liệu được hỏi");
    }

    @Test
    void aPageIsAskedAfterInOneLine() {
        var first = ask("GET", "/kien-nghi", Map.of());
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Vary")).containsIgnoringCase("cookie");
        var known = Map.of("If-None-Match", header(first, "ETag"));
        var again = ask("GET", "/kien-nghi", known);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(ask("GET", "/kien-nghi?lang=en", known).statusCode()).isEqualTo(200);
        var english = Map.of("If-None-Match", header(first, "ETag"), "Cookie", "lang=en; text=m");
        assertThat(ask("GET", "/kien-nghi", english).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageAskedForByHeadHasNoBody() {
        var answer = ask("HEAD", "/kien-nghi", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).startsWith("W/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong/co",
                "/kien-nghi/",
                "/static/app.css",
                "/api/v1",
                "/actuator/env",
                "/h2-console",
                "/error",
                "/WEB-INF/web.xml",
                "/kien-nghi/%E1%BB%87",
                "/cuoc-doi-thoai/BK-UUUU-UUUU"
            })
    void whatIsNotThereIsPlainlyNotThere(String path) {
        var answer = ask("GET", path, Map.of());
        assertThat(answer.statusCode()).isEqualTo(404);
        nothingIsGivenAway(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /kien-nghi?q=<b> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /static/..%2fapplication.properties HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /a/..;/quan-tri HTTP/1.1",
                "GET /kien-nghi//x HTTP/1.1",
                "GET /kien-nghi?q=%ff%fe HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET \\kien-nghi HTTP/1.1",
                "FETCH /kien-nghi HTTP/1.1",
                "TRACE /kien-nghi HTTP/1.1",
                "GET /kien-nghi HTTP/9.9"
            })
    void aBrokenRequestGivesNothingAway(String line) throws IOException {
        var answer = raw(line);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|30\\d|4\\d\\d|501|505).*");
        nothingIsGivenAway(answer);
    }

    private String posted(String form) throws IOException {
        var type = "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        return sent("POST /dang-nhap HTTP/1.1" + type + form.length(), form);
    }

    private String raw(String line) throws IOException {
        return sent(line, "");
    }

    private String sent(String head, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void nothingIsGivenAway(String body) {
        assertThat(body)
                .doesNotContain("Exception", "vn.doithoai", "org.apache", "org.springframework")
                .doesNotContain("Tomcat/", "at java.", "Whitelabel");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void lettersNobodyCanReadAreTheReadersFault(CapturedOutput log) throws IOException {
        for (var path : List.of("/kien-nghi", "/api/v1/units", "/dang-nhap")) {
            assertThat(raw("GET " + path + "?q=%ff%fe HTTP/1.1")).startsWith("HTTP/1.1 400");
        }
        assertThat(raw("GET /kien-nghi?q=nong-thi-an%ff HTTP/1.1"))
                .contains("Địa chỉ hoặc dữ liệu gửi đi chưa đúng");
        assertThat(posted("name=nong-thi-an%ff")).startsWith("HTTP/1.1 400");
        assertThat(log.getAll()).doesNotContain("nong-thi-an");
    }

    @Test
    void everyAnswerIsSafeToOpen() {
        for (var path : List.of("/", "/khong/co", "/api/v1/units?q=ba", "/dang-nhap")) {
            var answer = ask("GET", path, Map.of());
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(header(answer, "Server")).isEmpty();
        }
    }

    @Test
    void anErrorPageIsAWholePage() {
        var page = Jsoup.parse(ask("GET", "/khong/co", Map.of("Cookie", "lang=en")).body());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("There is no such page");
        assertThat(page.select("main a[href]").eachAttr("href")).contains("/", "/kien-nghi");
        assertThat(page.select("nav a[href]")).isNotEmpty();
        assertThat(page.select("a[hreflang=vi]").attr("href")).contains("back=%2Fkhong%2Fco");
    }
}
