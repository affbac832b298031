package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesBrowserTest {
    private Said said;
    private Window window;
    private Page reader;
    private Page english;
    private Page plain;
    private Page printed;

    // Readers who go from page to page, as readers do: a new window for each page is dear.
    @BeforeAll
    void curtain(@Autowired ApplicationContext program, @LocalServerPort int port) {
        said = Said.in(program);
        window = new Window(port);
        reader = window.open("/", 1280, true);
        english = window.open("/hien-thi?lang=en", 360, true);
        plain = window.open("/", 768, false);
        printed = window.open("/", 720, true);
        printed.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Stream<String> pages() {
        return Stream.of(
                "/",
                "/kien-nghi",
                "/kien-nghi?place=01906@20250701&topic=GT&result=none",
                "/kien-nghi?place_name=ba+be",
                "/kien-nghi?q=khong+co+gi",
                "/kien-nghi?from=31/02/2020",
                "/kien-nghi/" + said.settled,
                "/kien-nghi/" + said.overdue,
                "/kien-nghi/" + said.received,
                "/kien-nghi/" + said.split,
                "/cuoc-doi-thoai",
                "/cuoc-doi-thoai?kind=reception_regular&level=commune",
                "/cuoc-doi-thoai/" + said.dialogue,
                "/cuoc-doi-thoai/" + said.atNamMau,
                "/don-vi",
                "/don-vi?q=ba+be",
                "/don-vi?q=khongco",
                "/don-vi/01909",
                "/don-vi/01906@20250701");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingHindersAReader(String path) {
        window.go(reader, path);
        assertThat(window.hindrances(reader, named(path), 320, 768, 1280)).as(path).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingHindersAnEnglishReader(String path) {
        window.go(english, path);
        assertThat(english.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(window.hindrances(english, "en-" + named(path), 360)).as(path).isEmpty();
    }

    @Test
    void whatHindersAReaderIsFound() {
        try (var page = window.open("/", 1280, true)) {
            page.evaluate(
                    """
                    document.documentElement.removeAttribute('lang');
                    document.querySelector('h1').style.width = '2000px';\
                    """);
            assertThat(window.hindrances(page, "hindered", 360))
                    .anyMatch(said -> said.startsWith("360: html-has-lang"))
                    .contains("360: wider than its window");
        }
    }

    private static String named(String path) {
        return "public" + path.replaceAll("\\W+", "-");
    }

    /// A page that is not there, a form that was not understood, and a parameter nobody knows.
    @ParameterizedTest
    @CsvSource({
        "/kien-nghi/BK-0000-0000, 404",
        "/cuoc-doi-thoai/khong-co, 404",
        "/don-vi/99999, 404",
        "/khong-co-trang-nay, 404",
        "/kien-nghi?huyen=061, 400",
        "/bao-cao/doi-thoai?realm=99, 422"
    })
    void anErrorIsReadableToo(String path, int status) {
        for (var page : List.of(reader, english)) {
            var answer = page.navigate(page.url().replaceFirst("(http://[^/]+).*", "$1") + path);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(page.locator("main a").count()).isPositive();
            page.setViewportSize(360, 900);
            assertThat(Window.violations(page)).as(path).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isFalse();
        }
        assertThat(reader.getAttribute("html", "lang")).isEqualTo("vi");
        assertThat(english.getAttribute("html", "lang")).isEqualTo("en");
    }

    /// The same words with and without script; only what helps typing and reading is added by it.
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsMissingWithoutScript(String path) {
        reader.setViewportSize(768, 900);
        window.go(plain, path);
        window.go(reader, path);
        assertThat(words(plain)).isNotBlank().isEqualTo(words(reader));
        assertThat(plain.locator("noscript").count()).isZero();
    }

    private static String words(Page page) {
        return page.locator("main").innerText().replaceAll("\\s+", " ").strip();
    }

    /// On paper: no menus and no buttons, dark on white, everything within the sheet.
    @ParameterizedTest
    @MethodSource("pages")
    void whatIsPrintedFitsTheSheet(String path) {
        window.go(printed, path);
        assertThat(printed.locator("nav:visible, button:visible, .tools:visible").count()).isZero();
        assertThat(printed.locator("h1").first().isVisible()).isTrue();
        assertThat((Boolean) printed.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as(path)
                .isFalse();
        assertThat(printed.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
    }

    /// Tab alone leads past the menu, through the filters, to the first matter.
    @Test
    void aKeyboardReachesEverything() {
        try (var page = window.open("/kien-nghi?q=nang+cap", 1280, true)) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("#main");
            page.keyboard().press("Enter");
            for (int n = 0; n < 80 && !focused(page).startsWith("/kien-nghi/"); n++) {
                page.keyboard().press("Tab");
                assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement === document.body"))
                        .isTrue();
            }
            assertThat(focused(page)).isEqualTo("/kien-nghi/" + said.settled);
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('href') || ''");
    }

    @Test
    void theRegisterIsSearchedWithoutScript() {
        try (var page = window.open("/kien-nghi", 1280, false)) {
            page.locator("#f-q").fill("nang cap duong");
            page.locator("#f-place").fill("nam mau ba be");
            page.locator(".filters__find button").click();
            assertThat(page.url()).endsWith("/kien-nghi?q=nang%20cap%20duong&place=01909");
            assertThat(page.locator("ul.items > li.item").count()).isEqualTo(1);
            page.locator("a.chip").first().click();
            assertThat(page.url()).endsWith("/kien-nghi?place=01909");
        }
    }

    @Test
    void aUnitIsSuggestedWhileItIsTyped() {
        try (var page = window.open("/kien-nghi", 1280, true)) {
            page.locator("#f-place").pressSequentially("nam mau");
            page.locator(
                            "[role=option]",
                            new Page.LocatorOptions()
                                    .setHasText("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn"))
                    .click();
            page.locator(".filters__find button").click();
            assertThat(page.url()).endsWith("/kien-nghi?place=01909");
        }
    }
}
