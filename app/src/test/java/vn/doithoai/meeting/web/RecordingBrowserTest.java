package vn.doithoai.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Tables;
import vn.doithoai.Window;

/// A meeting is recorded and put right in a browser: from the keyboard, without script, over a
/// reload, on a small screen and on paper.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingBrowserTest {
    private static final String NEW = "/van-phong/cuoc/moi";
    private static final Pattern RECORD = Pattern.compile(".*/van-phong/cuoc/BK-[^/]+$");
    private static final String DRAFTS = "JSON.stringify(localStorage)";
    private static final String FOCUSED = "document.activeElement.name";
    private static final int A4 = 643;

    @Autowired JdbcClient db;
    private Window window;

    @BeforeAll
    void curtain(@Autowired Cast cast, @LocalServerPort int port) {
        cast.enter();
        cast.ada();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Page ada(boolean script, String path) {
        var page = window.signedIn("ada", Cast.PASSWORD, script);
        window.go(page, path);
        return page;
    }

    private static String path(Page page) {
        return page.url().replaceAll("https?://[^/]+", "");
    }

    private static Locator named(Page page, String name) {
        return page.locator("[name='" + name + "']");
    }

    /// Records a meeting with one printed figure, and stays on its page.
    private static void recordOne(Page page) {
        named(page, "day").fill("28/4/2021");
        named(page, "attendance").fill("244");
        named(page, "printed[0].figure").selectOption("matters");
        named(page, "printed[0].value").fill("32");
        named(page, "printed[0].words").fill("32 ý kiến, kiến nghị");
        named(page, "printed[0].source").fill("Báo Bắc Kạn ngày 29/4/2021");
        save(page);
    }

    private static void save(Page page) {
        page.locator("main form .button--primary").click();
        assertThat(page).hasURL(RECORD);
    }

    private void soundAtEveryWidth(Page page, String name) {
        assertThat(window.hindrances(page, name)).as(name).isEmpty();
    }

    /// Goes on by the keyboard alone until this field is reached.
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            if (name.equals(page.evaluate(FOCUSED))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads to " + name);
    }

    private static void type(Page page, String name, String text) {
        tabTo(page, name);
        page.keyboard().type(text);
    }

    private static void choose(Page page, String name, int down) {
        tabTo(page, name);
        for (int i = 0; i < down; i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    @Test
    void everyPageIsSoundAtEveryWidth() {
        try (var page = ada(true, NEW)) {
            named(page, "ends").fill("25:00");
            named(page, "printed[0].value").fill("32");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("#errors li")).hasCount(3);
            soundAtEveryWidth(page, "meeting-refused");
            named(page, "ends").fill("16:30");
            recordOne(page);
            var record = path(page);
            soundAtEveryWidth(page, "meeting-record");
            window.go(page, record + "/so-luot-du");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("#errors")).isVisible();
            soundAtEveryWidth(page, "meeting-correct");
            window.go(page, record + "/so-in");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("#errors")).isVisible();
            soundAtEveryWidth(page, "meeting-printed");
        }
    }

    @Test
    void aMeetingIsRecordedByKeysAlone() {
        try (var page = ada(true, NEW)) {
            choose(page, "kind", 1);
            tabTo(page, "unit_name");
            page.keyboard().press("Control+a");
            page.keyboard().type("nam mau");
            assertThat(page.locator("[role=option]").first()).containsText("Xã Nam Mẫu");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            type(page, "day", "28/4/2021");
            type(page, "starts", "14h");
            choose(page, "form", 1);
            choose(page, "printed[0].figure", 4);
            type(page, "printed[0].value", "10");
            type(page, "printed[0].source", "Báo Bắc Kạn");
            page.keyboard().press("Alt+t");
            assertThat(page.evaluate(FOCUSED)).isEqualTo("printed[1].figure");
            assertThat(named(page, "printed[1].figure")).hasValue("");
            choose(page, "printed[1].figure", 5);
            type(page, "printed[1].value", "32");
            page.keyboard().press("Alt+s");
            assertThat(page).hasURL(RECORD);
            assertThat(page.locator("main"))
                    .containsText(
                            Pattern.compile("Đối thoại chuyên đề.*Trực tuyến", Pattern.DOTALL));
            var printed = page.locator(".table tbody tr");
            assertThat(printed).hasCount(2);
            assertThat(printed.last()).containsText("Báo Bắc Kạn");
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (var page = ada(false, NEW)) {
            named(page, "place").fill("Hội trường");
            page.locator("button[name=more]").click();
            assertThat(page.locator("fieldset[data-matter]")).hasCount(2);
            assertThat(named(page, "place")).hasValue("Hội trường");
            named(page, "printed[1].figure").selectOption("turns");
            named(page, "printed[1].value").fill("10");
            save(page, "#errors");
            page.locator("#errors a").first().click();
            assertThat(page.url()).endsWith("#f-printed[1].source");
            named(page, "printed[1].source").fill("Báo");
            save(page);
            page.locator("a[href$='/so-in']").click();
            page.locator("input[name=withdraw]").check();
            named(page, "printed[0].figure").selectOption("turns");
            named(page, "printed[0].value").fill("11");
            named(page, "printed[0].source").fill("Báo, bản sửa");
            named(page, "because").fill("Báo đính chính");
            save(page);
            assertThat(page.locator("main")).containsText("Lượt phát biểu: 10 (Báo)");
            assertThat(page.locator(".table").first()).containsText("11");
        }
    }

    private static void save(Page page, String shown) {
        page.locator("main form .button--primary").click();
        assertThat(page.locator(shown)).isVisible();
    }

    @Test
    void pressingTwiceRecordsOnce() {
        try (var page = ada(false, NEW)) {
            named(page, "place").fill("Nơi bấm hai lần");
            var before = Tables.rows(db).getOrDefault("meeting", 0L);
            page.locator("main form .button--primary").dblclick();
            assertThat(page).hasURL(RECORD);
            assertThat(Tables.rows(db)).containsEntry("meeting", before + 1);
            page.locator("a[href$='/so-luot-du']").click();
            named(page, "attendance").fill("7");
            named(page, "because").fill("Đếm sót");
            page.locator("main form .button--primary").dblclick();
            assertThat(page).hasURL(RECORD);
            assertThat(page.locator("main")).containsText("Đã đính chính 1 lần");
        }
    }

    @Test
    void whatWasTypedOutlivesAReload() {
        try (var page = ada(true, NEW)) {
            named(page, "chairs").fill("Nguyễn Văn Du | Bí thư Tỉnh ủy");
            page.keyboard().press("Alt+t");
            named(page, "printed[1].figure").selectOption("sites");
            named(page, "printed[1].value").fill("5");
            kept(page, "\\\"5\\\"");
            page.reload();
            assertThat(named(page, "chairs")).hasValue("Nguyễn Văn Du | Bí thư Tỉnh ủy");
            assertThat(named(page, "printed[1].figure")).hasValue("sites");
            assertThat(named(page, "printed[1].value")).hasValue("5");
            window.go(page, NEW);
            page.locator("[role=status] button").first().click();
            assertThat(named(page, "chairs")).hasValue("");
            assertThat(page.locator("fieldset[data-matter]")).hasCount(1);
        }
    }

    @Test
    void aCorrectionOutlivesAReloadAndIsForgottenWhenDone() {
        try (var page = ada(true, NEW)) {
            recordOne(page);
            var record = path(page);
            window.go(page, record + "/so-in");
            page.locator("input[name=withdraw]").check();
            named(page, "because").fill("Chép nhầm cuộc khác");
            kept(page, "nhầm cuộc khác");
            page.reload();
            assertThat(page.locator("input[name=withdraw]")).isChecked();
            assertThat(named(page, "because")).hasValue("Chép nhầm cuộc khác");
            page.keyboard().press("Alt+s");
            assertThat(page).hasURL(RECORD);
            assertThat(page.locator("main")).containsText("Chép nhầm cuộc khác");
            assertThat((String) page.evaluate(DRAFTS)).doesNotContain("nhầm");
            window.go(page, record + "/so-luot-du");
            named(page, "because").fill("Đếm lại theo danh sách");
            kept(page, "theo danh sách");
            page.reload();
            assertThat(named(page, "because")).hasValue("Đếm lại theo danh sách");
        }
    }

    private static void kept(Page page, String words) {
        page.waitForCondition(() -> ((String) page.evaluate(DRAFTS)).contains(words));
    }

    @Test
    void noDraftKeepsADenunciation() {
        try (var page = ada(true, NEW)) {
            recordOne(page);
            window.go(page, path(page) + "/luot");
            named(page, "speaker").fill("Kxqz Người nói");
            named(page, "text1").fill("Kxqz điều bị tố cáo");
            named(page, "text2").fill("Cầu treo");
            kept(page, "Kxqz điều");
            named(page, "class1").selectOption("denunciation");
            assertThat((String) page.evaluate(DRAFTS)).contains("Cầu treo").doesNotContain("Kxqz");
            assertThat(named(page, "text1")).hasValue("");
            named(page, "text1").fill("Kxqz gõ tiếp");
            named(page, "result2").selectOption("explained");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("#errors")).isVisible();
            assertThat(named(page, "text2")).hasValue("Cầu treo");
            assertThat(page.content()).doesNotContain("Kxqz");
            assertThat((String) page.evaluate(DRAFTS)).doesNotContain("Kxqz");
            page.reload();
            assertThat(page.content()).doesNotContain("Kxqz");
        }
    }

    @Test
    void theRecordIsPrintedWithoutItsButtons() {
        try (var page = ada(true, NEW)) {
            recordOne(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(A4, 900);
            for (var hidden : List.of("nav", ".actions", "form", ".tools")) {
                assertThat(page.locator(hidden + ":visible")).hasCount(0);
            }
            assertThat(page.locator(".table").first()).containsText("32 ý kiến, kiến nghị");
            assertThat(page.locator(".table").first()).isVisible();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isFalse();
        }
    }
}
