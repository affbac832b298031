package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.access.Role;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SignInPagesTest {
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @LocalServerPort int port;
    @Autowired Cast cast;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    private Browser browser;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.dung();
        cast.binh();
    }

    @BeforeEach
    void aNewVisitor() {
        browser = new Browser(port);
    }

    @Test
    void aNameAndItsPasswordLeadIn() {
        browser.get("/dang-nhap");
        var before = browser.session();
        var answer = browser.post("/dang-nhap", "name", "dung", "password", PASSWORD);
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
        var wrong = browser.post("/dang-nhap", "name", "binh", "password", "sai mật khẩu");
        var unknown = browser.post("/dang-nhap", "name", "binx", "password", "sai mật khẩu");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(Browser.plain(wrong).replace("binh", "binx")).isEqualTo(Browser.plain(unknown));
        assertThat(wrong.body()).contains("binh").doesNotContain("sai mật khẩu");
    }

    @Test
    void tooManyTriesAreToldToWait() {
        browser.get("/dang-nhap");
        String[] guess = {"name", "khong-co-ai", "password", "x"};
        for (int i = 0; i < 8; i++) {
            assertThat(browser.post("/dang-nhap", guess).statusCode()).isEqualTo(422);
        }
        clock.advance(Duration.ofMillis(100_500));
        var ninth = browser.post("/dang-nhap", guess);
        assertThat(ninth.statusCode()).isEqualTo(429);
        assertThat(ninth.headers().firstValue("Retry-After")).contains("800");
        assertThat(ninth.body()).contains("Hãy đợi 14 phút").contains("value=\"khong-co-ai\"");
        clock.advance(Duration.ofSeconds(800));
        var later = browser.post("/dang-nhap", guess);
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void guessingTheOldPasswordWaitsToo() {
        cast.open("quenmat", Role.OFFICE, Cast.OFFICE, "06");
        browser.signIn("quenmat", PASSWORD);
        var path = "/tai-khoan/mat-khau";
        browser.get(path);
        for (int i = 0; i < 8; i++) {
            var wrong = browser.post(path, "passwordNow", "đoán lần " + i);
            assertThat(wrong.statusCode()).isEqualTo(422);
        }
        var ninth = browser.post(path, "passwordNow", PASSWORD);
        assertThat(ninth.statusCode()).isEqualTo(429);
        assertThat(ninth.headers().firstValue("Retry-After")).contains("900");
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedAreaAsksToSignInAndComesBack() {
        var asked = browser.get(LISTS + "?x=1");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(Browser.to(asked)).endsWith("/dang-nhap?tiep=%2Fquan-tri%2Fdanh-muc%3Fx%3D1");
        assertThat(asked.headers().firstValue("Set-Cookie")).isEmpty();
        browser.get("/dang-nhap?tiep=%2Fquan-tri%2Fdanh-muc");
        var answer =
                browser.post("/dang-nhap", "name", "dung", "password", PASSWORD, "tiep", LISTS);
        assertThat(Browser.to(answer)).endsWith(LISTS);
    }

    @Test
    void signingInNeverLeadsElsewhere() {
        browser.get("/dang-nhap");
        var answer =
                browser.post(
                        "/dang-nhap",
                        "name",
                        "dung",
                        "password",
                        PASSWORD,
                        "tiep",
                        "//evil.example/");
        assertThat(Browser.to(answer)).endsWith(ACCOUNTS).doesNotContain("evil");
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("dung", PASSWORD);
        browser.get(ACCOUNTS);
        assertThat(browser.post("/dang-xuat").statusCode()).isEqualTo(302);
        assertThat(browser.get(ACCOUNTS).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordSignsItsHolderOut() {
        cast.open("haiquan", Role.OFFICE, Cast.OFFICE, "06");
        var holder = new Browser(port);
        holder.signIn("haiquan", PASSWORD);
        browser.signIn("dung", PASSWORD);
        var path = ACCOUNTS + "/" + cast.account("haiquan").id() + "/mat-khau";
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        var other = "Rừng xanh quanh bản";
        browser.post(path, "password", other, "passwordAgain", other);
        assertThat(Browser.to(holder.get("/van-phong/x"))).contains("/dang-nhap");
    }

    @Test
    void whoeverKnowsTheOldPasswordChangesIt() {
        cast.open("thuky", Role.OFFICE, Cast.OFFICE, "06");
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
        browser.signIn("dung", PASSWORD);
        browser.get("/dang-nhap");
        browser.post("/dang-nhap", "name", "binh", "password", "bí mật gõ nhầm");
        var hashes = db.sql("select password_hash from access_account").query(String.class).list();
        assertThat(output.getAll())
                .doesNotContain(PASSWORD)
                .doesNotContain("bí mật gõ nhầm")
                .doesNotContain(hashes)
                .doesNotContain("$2a$");
    }
}
