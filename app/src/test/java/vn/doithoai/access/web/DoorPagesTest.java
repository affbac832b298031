package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorPagesTest {
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @LocalServerPort int port;

    private Browser browser;

    @BeforeAll
    void theCastEnters(@Autowired Cast cast) {
        cast.enter();
        cast.dung();
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
    void theForbiddenLooksLikeTheUnknown() {
        browser.signIn("binh", PASSWORD);
        var forbidden = browser.get(ACCOUNTS);
        var unknown = browser.get("/khong-co-trang-nay");
        assertThat(forbidden.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(
                        Browser.plain(forbidden)
                                .replaceAll("quan-tri[^\"]*tai-khoan", "khong-co-trang-nay"))
                .isEqualTo(Browser.plain(unknown));
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
}
