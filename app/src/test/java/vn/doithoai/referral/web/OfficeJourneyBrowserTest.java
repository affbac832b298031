package vn.doithoai.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;

/// A clerk records a meeting and a turn from the keyboard, sends a matter on, and the agency
/// answers it.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeJourneyBrowserTest {
    private static final String DRAFT_KEPT =
            "Object.keys(localStorage).some(k => k.startsWith('draft.'))";

    @Autowired Register register;
    private Window window;

    @BeforeAll
    void curtain(@Autowired Cast cast, @LocalServerPort int port) {
        cast.enter();
        cast.ada();
        cast.binh();
        cast.huong();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Page signedIn(String name, boolean script) {
        return window.signedIn(name, Cast.PASSWORD, script);
    }

    private void go(Page page, String path) {
        window.go(page, path);
    }

    private void soundAtEveryWidth(Page page, String name) {
        assertThat(window.hindrances(page, name)).as(name).isEmpty();
    }

    @Test
    void aMeetingAndItsTurnsAreWrittenDown() {
        try (var page = signedIn("ada", true)) {
            go(page, "/van-phong/cuoc/moi");
            soundAtEveryWidth(page, "new-meeting");
            page.locator("[name=day]").fill("28/4/2021");
            page.locator("[name=attendance]").fill("45");
            page.keyboard().press("Alt+s");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/van-phong/cuoc/BK-.*"));
            go(page, page.url().replaceAll("https?://[^/]+|\\?.*", "") + "/luot");
            page.locator("#f-text1").fill("Làm đường bê tông vào thôn Khuổi Slưn");
            page.keyboard().press("Alt+t");
            page.locator("#f-text4").fill("Kéo điện cho thôn Nà Lìn");
            soundAtEveryWidth(page, "turn");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("[role=status]").first()).containsText("2 kiến nghị");
            assertThat(count("be tong vao thon")).isEqualTo(1);
            referred(page, code("keo dien cho thon"));
        }
    }

    private void referred(Page page, String code) {
        go(page, "/kien-nghi/" + code + "/chuyen");
        soundAtEveryWidth(page, "refer");
        page.locator("[name=to]").selectOption(Cast.TRANSPORT.value().toString());
        page.keyboard().press("Alt+s");
        assertThat(page.locator("h1")).containsText("Đã chuyển");
        answered(code);
    }

    /// Without script, as with it.
    private void answered(String code) {
        try (var page = signedIn("binh", false)) {
            go(page, "/co-quan");
            assertThat(page.locator("main")).containsText(code);
            go(page, "/kien-nghi/" + code + "/tra-loi");
            page.locator("[name=result]").selectOption("settled_by_action");
            page.locator("[name=answer]").fill("Đã đóng điện ngày 29/4.");
            page.locator("main form button").last().click();
            assertThat(page.locator("h1")).containsText("Cơ quan đã nhận giải quyết");
        }
        approved(code);
    }

    private void approved(String code) {
        try (var page = signedIn("huong", true)) {
            go(page, "/kien-nghi/" + code + "/du-thao");
            soundAtEveryWidth(page, "draft");
            page.locator("main form button").first().click();
            assertThat(page.locator("h1")).containsText("Đã giải quyết");
        }
    }

    @Test
    void whatWasTypedOutlivesAClosedPage() {
        try (var page = signedIn("ada", true)) {
            go(page, "/van-phong/cuoc/moi");
            page.locator("[name=day]").fill("27/4/2021");
            page.waitForCondition(() -> (Boolean) page.evaluate(DRAFT_KEPT));
            go(page, "/van-phong");
            go(page, "/van-phong/cuoc/moi");
            assertThat(page.locator("[name=day]")).hasValue("27/4/2021");
        }
    }

    private int count(String words) {
        return register.find(searching(words), null, 9).rows().size();
    }

    private String code(String words) {
        return register.find(searching(words), null, 1).rows().getFirst().standing().code();
    }

    private static RegisterQuery searching(String words) {
        return RegisterQuery.all(Cast.BAC_KAN).searching(words);
    }
}
