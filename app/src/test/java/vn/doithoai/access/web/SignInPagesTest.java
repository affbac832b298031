package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.access.Cast.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.access.Cast;
import vn.doithoai.access.Role;

@AppTest
@Import(Cast.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInPagesTest {
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @LocalServerPort int port;
    @Autowired Cast cast;
    @Autowired JdbcClient db;

    private Browser browser;

    @BeforeEach
    void aNewVisitor() {
        browser = new Browser(port);
    }

    @Test
    void aNameAndItsPasswordLeadIn() {
        browser.get("/dang-nhap");
        var before = browser.session();
        var answer = browser.post("/dang-nhap", "name", "quantri", "password", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.to(answer)).endsWith(ACCOUNTS);
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get(ACCOUNTS).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionCookieStaysInTheBrowser() {
        var cookie = browser.get("/dang-nhap").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("phien=").contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void wrongPasswordAndUnknownNameLookTheSame() {
        browser.get("/dang-nhap");
        var wrong = browser.post("/dang-nhap", "name", "coquan", "password", "sai mật khẩu");
        var unknown = browser.post("/dang-nhap", "name", "coquax", "password", "sai mật khẩu");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(Browser.plain(wrong).replace("coquan", "coquax"))
                .isEqualTo(Browser.plain(unknown));
        assertThat(wrong.body()).contains("coquan").doesNotContain("sai mật khẩu");
    }

    @Test
    void tooManyTriesAreToldToWait() {
        browser.get("/dang-nhap");
        for (int i = 0; i < 8; i++) {
            browser.post("/dang-nhap", "name", "khong-co-ai", "password", "x");
        }
        var ninth = browser.post("/dang-nhap", "name", "khong-co-ai", "password", "x");
        assertThat(ninth.body()).contains("Hãy đợi 15 phút");
    }

    @Test
    void aClosedAreaAsksToSignInAndComesBack() {
        var asked = browser.get(LISTS + "?x=1");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(Browser.to(asked)).endsWith("/dang-nhap?tiep=%2Fquan-tri%2Fdanh-muc%3Fx%3D1");
        assertThat(asked.headers().firstValue("Set-Cookie")).isEmpty();
        browser.get("/dang-nhap?tiep=%2Fquan-tri%2Fdanh-muc");
        var answer =
                browser.post("/dang-nhap", "name", "quantri", "password", PASSWORD, "tiep", LISTS);
        assertThat(Browser.to(answer)).endsWith(LISTS);
    }

    @Test
    void signingInNeverLeadsElsewhere() {
        browser.get("/dang-nhap");
        var answer =
                browser.post(
                        "/dang-nhap",
                        "name",
                        "quantri",
                        "password",
                        PASSWORD,
                        "tiep",
                        "//evil.example/");
        assertThat(Browser.to(answer)).endsWith(ACCOUNTS).doesNotContain("evil");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("quantri", PASSWORD);
        browser.get(ACCOUNTS);
        assertThat(browser.post("/dang-xuat").statusCode()).isEqualTo(302);
        assertThat(browser.get(ACCOUNTS).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordSignsItsHolderOut() {
        cast.open("haiquan", Role.OFFICE);
        var holder = new Browser(port);
        holder.signIn("haiquan", PASSWORD);
        browser.signIn("quantri", PASSWORD);
        var path = ACCOUNTS + "/" + cast.account("haiquan").id() + "/mat-khau";
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        var other = "Rừng xanh quanh bản";
        browser.post(path, "password", other, "passwordAgain", other);
        assertThat(Browser.to(holder.get("/van-phong/x"))).contains("/dang-nhap");
    }

    @Test
    void whoeverKnowsTheOldPasswordChangesIt() {
        cast.open("thuky", Role.OFFICE);
        browser.signIn("thuky", PASSWORD);
        var path = "/tai-khoan/mat-khau";
        browser.get(path);
        var other = "Rừng xanh quanh bản";
        String[] wrong = {"passwordNow", "không phải", "password", other, "passwordAgain", other};
        assertThat(browser.post(path, wrong).statusCode()).isEqualTo(422);
        String[] right = {"passwordNow", PASSWORD, "password", other, "passwordAgain", other};
        assertThat(browser.post(path, right).statusCode()).isEqualTo(303);
        assertThat(browser.get(path + "?da-doi").body()).contains("Mật khẩu đã đổi");
        var again = new Browser(port);
        again.signIn("thuky", other);
        assertThat(again.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void noSecretReachesTheLog(CapturedOutput output) {
        browser.signIn("quantri", PASSWORD);
        browser.get("/dang-nhap");
        browser.post("/dang-nhap", "name", "coquan", "password", "bí mật gõ nhầm");
        var hashes = db.sql("select password_hash from access_account").query(String.class).list();
        assertThat(output.getAll())
                .doesNotContain(PASSWORD)
                .doesNotContain("bí mật gõ nhầm")
                .doesNotContain(hashes)
                .doesNotContain("$2a$");
    }
}
