package vn.doithoai.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.access.Role;

/// In and out by the door, and what a session says before and after its end.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInBrowserTest {
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";

    @Autowired Cast cast;
    @Autowired WebServerApplicationContext program;
    private Window window;

    @BeforeAll
    void curtain(@LocalServerPort int port) {
        cast.enter();
        cast.dung();
        cast.ada();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private static Pattern at(String path) {
        return Pattern.compile("https?://[^/]+" + path);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inByNameAndPasswordAndOutAgain(boolean script) {
        try (var page = window.signedIn("dung", "sai mật khẩu", script)) {
            assertThat(page.locator("#errors")).containsText("không đúng");
            assertThat(page.locator("[name=name]")).hasValue("dung");
            assertThat(page.locator("[name=password]")).hasValue("");
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("main form button").click();
            assertThat(page).hasURL(at(ACCOUNTS));
            assertThat(page.locator(".tools__reader")).hasText("dung");
            assertThat(page.locator("#session")).isHidden();
            page.locator("form[action='/dang-xuat'] button").click();
            assertThat(page).hasURL(at("/"));
            assertThat(page.locator(".tools__reader")).hasCount(0);
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*/dang-nhap\\?tiep=.*"));
        }
    }

    @Test
    void theDoorHindersNobody() {
        try (var page = window.open("/dang-nhap", 1280, true)) {
            assertThat(window.hindrances(page, "sign-in")).isEmpty();
            page.locator("[name=name]").fill("dung");
            page.locator("[name=password]").fill("sai mật khẩu");
            page.locator("main form button").click();
            assertThat(page.locator("#errors")).isFocused();
            assertThat(window.hindrances(page, "sign-in-wrong")).isEmpty();
            window.go(page, "/dang-nhap?lang=en&het-phien&tiep=%2F");
            assertThat(page.locator("main")).containsText("Your session has ended");
            assertThat(window.hindrances(page, "sign-in-again")).isEmpty();
        }
    }

    @Test
    void aThrottledDoorSaysHowLong() {
        try (var page = window.open("/dang-nhap", 1280, true)) {
            for (int i = 0; i < 9; i++) {
                page.locator("[name=name]").fill("doan.mo");
                page.locator("[name=password]").fill("đoán lần " + i);
                page.locator("main form button").click();
            }
            assertThat(page.locator("#errors")).containsText("Hãy đợi 15 phút");
            assertThat(window.hindrances(page, "sign-in-throttled")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onesOwnPasswordIsChanged(boolean script) {
        var name = "doi.mk." + script;
        cast.open(name, Role.OFFICE, Cast.OFFICE, "06");
        try (var page = window.signedIn(name, PASSWORD, script)) {
            page.locator(".tools__reader").click();
            change(page, PASSWORD, "Rừng xanh quanh bản", "Rừng xanh quanh làng");
            assertThat(page.locator("#errors a")).hasAttribute("href", "#f-passwordAgain");
            change(page, PASSWORD, "Rừng xanh quanh bản", "Rừng xanh quanh bản");
            assertThat(page.locator("[role=status]").first()).containsText("Mật khẩu đã đổi");
            if (script) {
                assertThat(window.hindrances(page, "own-password")).isEmpty();
            }
        }
        try (var page = window.signedIn(name, "Rừng xanh quanh bản", script)) {
            assertThat(page.locator(".tools__reader")).hasText(name);
        }
    }

    private static void change(Page page, String now, String wanted, String again) {
        page.locator("[name=passwordNow]").fill(now);
        page.locator("[name=password]").fill(wanted);
        page.locator("[name=passwordAgain]").fill(again);
        page.locator("main form button").click();
    }

    @Test
    void theReaderIsAskedAndMayStay() {
        try (var page = window.open("/dang-nhap", 1280, true)) {
            page.clock().install();
            enter(page);
            long before = lastAsked(page);
            page.clock().fastForward("29:10");
            var dialog = page.locator("#session");
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText(Pattern.compile("sau \\d+ giây"));
            assertThat(dialog.locator("button")).isFocused();
            assertThat(window.hindrances(page, "session-asked")).isEmpty();
            var answer =
                    page.waitForResponse("**/phien/gia-han", () -> page.keyboard().press("Enter"));
            assertThat(answer.status()).isEqualTo(204);
            assertThat(lastAsked(page)).isGreaterThan(before);
            assertThat(dialog).isHidden();
            page.clock().fastForward("28:00");
            assertThat(dialog).isHidden();
            page.clock().fastForward("01:30");
            assertThat(dialog).isVisible();
        }
    }

    /// When the program last heard of the session.
    private long lastAsked(Page page) {
        var id =
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("phien"))
                        .findFirst()
                        .orElseThrow()
                        .value;
        var host = ((TomcatWebServer) program.getWebServer()).getTomcat().getHost();
        var site = (org.apache.catalina.Context) host.findChildren()[0];
        try {
            return site.getManager().findSession(id).getThisAccessedTimeInternal();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void anEndedSessionLeadsInAndBack() {
        try (var page = window.open("/dang-nhap", 1280, true)) {
            page.clock().install();
            enter(page);
            page.locator("[name=signInName]").fill("dở-dang");
            page.waitForCondition(() -> (Boolean) page.evaluate("'draft.account' in localStorage"));
            page.clock().fastForward("31:00");
            var dialog = page.locator("#session");
            assertThat(dialog.locator("h2")).hasText("Phiên làm việc đã kết thúc");
            assertThat(dialog.locator("button")).isHidden();
            assertThat(window.hindrances(page, "session-ended")).isEmpty();
            page.context().clearCookies();
            dialog.locator("a").click();
            enter(page);
            assertThat(page).hasURL(at(ACCOUNTS));
            assertThat(page.locator("[name=signInName]")).hasValue("dở-dang");
            assertThat(page.locator("main")).containsText("Đã lấy lại những gì gõ dở");
        }
    }

    private static void enter(Page page) {
        page.locator("[name=name]").fill("dung");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main form button").click();
        assertThat(page).hasURL(at(ACCOUNTS));
    }
}
