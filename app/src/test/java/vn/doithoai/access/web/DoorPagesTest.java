package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorPagesTest {
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @LocalServerPort int port;
    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;

    private Actor dung;
    private Browser browser;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.enterNextDoor();
        cast.khanh();
        dung = cast.dung();
        cast.binh();
    }

    @BeforeEach
    void aNewVisitor() {
        browser = new Browser(port);
    }

    @Test
    void aFormFromElsewhereIsForbidden() {
        browser.signIn("dung", PASSWORD);
        var answer = browser.postWithoutToken(ACCOUNTS, "name", "x");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<html").doesNotContain("Exception");
    }

    @Test
    void aRequestProlongsTheSession() {
        browser.signIn("dung", PASSWORD);
        browser.get(LISTS);
        assertThat(browser.postByScript("/phien/gia-han").statusCode()).isEqualTo(204);
        var plain = browser.postFrom(LISTS, "/phien/gia-han");
        assertThat(plain.statusCode()).isEqualTo(303);
        assertThat(Browser.to(plain)).endsWith(LISTS);
    }

    @Test
    void aScriptLearnsThatTheSessionEnded() {
        assertThat(browser.postByScript("/phien/gia-han").statusCode()).isIn(401, 403);
    }

    @Test
    void aFormSentTooLateIsNotLostSilently() {
        browser.signIn("dung", PASSWORD);
        browser.get(LISTS);
        browser.outliveTheSession();
        var late = browser.postFrom(LISTS + "/petition.topic", LISTS + "/petition.topic");
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(Browser.to(late)).contains("/dang-nhap?tiep=").endsWith("het-phien");
        assertThat(browser.get(Browser.path(late)).body()).contains("Phiên làm việc đã kết thúc");
        var inAgain =
                browser.post(
                        "/dang-nhap",
                        "name",
                        "dung",
                        "password",
                        PASSWORD,
                        "het-phien",
                        "1",
                        "tiep",
                        LISTS + "/petition.topic");
        assertThat(browser.get(Browser.path(inAgain)).body())
                .contains("chưa được ghi")
                .contains("href=\"" + LISTS + "/petition.topic\"");
    }

    @Test
    void thePublicReadsWithoutASession() {
        var page = browser.get("/khong-co-trang-nay");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(browser.cookies.getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void everyAnswerGuardsTheBrowser() {
        var headers = browser.get("/dang-nhap").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void theReadersOwnRealmIsShown() {
        assertThat(realm(browser)).isEqualTo("Tỉnh Bắc Kạn");
        browser.signIn("khanh", PASSWORD);
        assertThat(realm(browser)).isEqualTo("Tỉnh Quảng Ninh");
        browser.get("/dang-nhap");
        browser.post("/dang-xuat");
        assertThat(realm(browser)).isEqualTo("Tỉnh Bắc Kạn");
    }

    private static String realm(Browser browser) {
        var page = Jsoup.parse(browser.get("/tai-lieu-khong-co").body());
        return page.select(".brand__realm").text();
    }

    @Test
    void onlyASessionIsWatched() {
        assertThat(browser.get("/don-vi").body()).doesNotContain("data-session-seconds");
        browser.signIn("binh", PASSWORD);
        assertThat(browser.get("/don-vi").body()).contains("data-session-seconds=\"1800\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic ZHVuZzptb3Q=",
                "Token dt_06_x",
                "Bearer dt_06_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer dt_06_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, Bearer x"
            })
    void aWrongTokenIsToldEvenWhereNoneIsNeeded(String header) {
        var answer = browser.get("/api/v1/units?q=ba+be", "Authorization", header);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(answer.body()).startsWith("{\"errors\":[{").contains("http.401");
    }

    @Test
    void aTokenOpensTheApiAndNoPage() {
        var token = desk.issue(cast.account("binh").id().toString(), "máy", dung);
        var scheme = "bearer  " + token + " ";
        assertThat(browser.get("/api/v1/nothing-here", "Authorization", scheme).statusCode())
                .isEqualTo(404);
        var page = browser.get("/tai-khoan/mat-khau", "Authorization", scheme);
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(Browser.to(page)).contains("/dang-nhap");
    }

    @Test
    void aSessionOpensNoApi() {
        var visitor = new Portal(port);
        assertThat(visitor.signIn("dung", PASSWORD).heading()).isEqualTo("Tài khoản");
        assertThat(visitor.machine("POST", "/api/v1/petitions", "", "{}").status()).isEqualTo(401);
    }
}
