package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;

/// The frame of every page for whoever reads it large, on paper, by keyboard or in own colours.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutBrowserTest {
    private static final String WIDER = "document.documentElement.scrollWidth > innerWidth";
    private static final String LETTERS =
            "parseFloat(getComputedStyle(document.documentElement).fontSize)";
    private static final String FOCUSED =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const box = at.getBoundingClientRect(), style = getComputedStyle(at);
              return {
                name: at.tagName + ' ' + (at.id || at.getAttribute('href') || at.name || ''),
                place: [...document.querySelectorAll('*')].indexOf(at),
                seen: box.bottom > 0 && box.top < innerHeight && box.right > 0,
                ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
              };
            }\
            """;

    private Window window;
    private String meeting;
    private String matter;

    @BeforeAll
    void curtain(@Autowired Cast cast, @Autowired Petitions petitions, @LocalServerPort int port) {
        cast.enter();
        var ada = cast.ada();
        var dialogue = cast.dialogue(ada);
        meeting = "/cuoc-doi-thoai/" + dialogue.code();
        var raised =
                new Matter(
                        new PetitionId(new UUID(0, 77)),
                        PetitionClass.PETITION,
                        "GT",
                        Cast.NAM_MAU,
                        "Đề nghị sửa đường vào thôn. https://example.org/" + "a".repeat(200),
                        "spoken",
                        null);
        matter =
                "/kien-nghi/"
                        + petitions.receive(Cast.BAC_KAN, raised, dialogue.occasion(), ada).code();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private Stream<String> pages() {
        return Stream.of(
                "/",
                "/kien-nghi",
                meeting,
                matter,
                "/bao-cao/doi-thoai",
                "/dang-nhap",
                "/khong/co");
    }

    private Stream<String> kinds() {
        return Stream.of("/kien-nghi", meeting, matter, "/dang-nhap");
    }

    private static boolean is(Page page, String script) {
        return (Boolean) page.evaluate(script);
    }

    private static double letters(Page page) {
        return ((Number) page.evaluate(LETTERS)).doubleValue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lettersGrowAndNothingIsPushedOff(String path) {
        try (var page = window.open(path, 320, true)) {
            var sizes = new ArrayList<Double>();
            for (var size : List.of("s", "m", "l", "xl")) {
                page.locator("[data-text-size=" + size + "]").click();
                sizes.add(letters(page));
                assertThat(is(page, WIDER)).as(path + " in " + size).isFalse();
            }
            assertThat(sizes).isSorted().doesNotHaveDuplicates();
            page.reload();
            assertThat(letters(page)).isEqualTo(sizes.getLast());
        }
    }

    @Test
    void lettersGrowWithoutScriptToo() {
        try (var page = window.open("/kien-nghi?topic=GT", 320, false)) {
            double before = letters(page);
            page.locator("[data-text-size=xl]").click();
            assertThat(page.url()).endsWith("/kien-nghi?topic=GT");
            assertThat(letters(page)).isGreaterThan(before);
            assertThat(page.locator("[data-text-size=xl]").getAttribute("aria-current"))
                    .isEqualTo("true");
            page.locator("a[hreflang=en]").click();
            assertThat(page.url()).endsWith("/kien-nghi?topic=GT");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onPaperThereIsOnlyWhatIsRead(String path) {
        try (var page = window.open(path, 1280, true)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var screenOnly :
                    List.of(".nav", ".tools", ".skip", ".filters", ".pagination", "[data-print]")) {
                var found = page.locator(screenOnly);
                for (int i = 0; i < found.count(); i++) {
                    assertThat(found.nth(i).isVisible()).as(screenOnly).isFalse();
                }
            }
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator(".brand__name").isVisible()).isTrue();
            assertThat(letters(page)).isBetween(14.0, 15.0);
            assertThat(page.pdf(new Page.PdfOptions().setFormat("A4")))
                    .startsWith("%PDF".getBytes());
        }
    }

    @Test
    void theButtonPrintsWhereAScriptCan() {
        try (var page = window.open("/", 1280, true)) {
            page.evaluate("() => { window.print = () => { document.title = 'printed'; } }");
            page.locator("[data-print]").click();
            assertThat(page.title()).isEqualTo("printed");
        }
        try (var page = window.open("/", 1280, false)) {
            assertThat(page.locator("[data-print]").isVisible()).isFalse();
        }
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        for (boolean script : new boolean[] {true, false}) {
            try (var page = window.open("/kien-nghi", 1280, script)) {
                var skip = page.locator(".skip");
                page.keyboard().press("Tab");
                assertThat(skip.evaluate("at => at === document.activeElement")).isEqualTo(true);
                assertThat(skip.boundingBox().x).isGreaterThanOrEqualTo(0);
                page.keyboard().press("Enter");
                page.keyboard().press("Tab");
                assertThat(is(page, "!!document.activeElement.closest('main')")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKeyboardReachesEverythingInOrder(String path) {
        try (var page = window.open(path, 768, true)) {
            page.evaluate("document.activeElement.blur()");
            var places = new ArrayList<Integer>();
            for (int i = 0; i < 200; i++) {
                page.keyboard().press("Tab");
                if (!(page.evaluate(FOCUSED) instanceof Map<?, ?> at)) {
                    break;
                }
                assertThat(at.get("seen")).as(at.get("name") + " is out of sight").isEqualTo(true);
                assertThat(at.get("ringed")).as(at.get("name") + " has no ring").isEqualTo(true);
                places.add((Integer) at.get("place"));
            }
            assertThat(places).hasSizeBetween(10, 199).isSorted().doesNotHaveDuplicates();
            assertThat(places.size()).isGreaterThanOrEqualTo(links(page));
        }
    }

    private static int links(Page page) {
        return page.locator("a[href]:visible, button:visible, summary:visible, input:visible")
                .count();
    }

    @Test
    void filtersAreOpenedAndSentFromTheKeyboard() {
        try (var page = window.open("/kien-nghi", 1280, true)) {
            page.locator(".filters__more > summary").focus();
            page.keyboard().press("Enter");
            var topic = page.locator("input[name=topic][value=GT]");
            topic.focus();
            page.keyboard().press("Space");
            assertThat(topic.isChecked()).isTrue();
            page.keyboard().press("Enter");
            page.waitForURL("**/kien-nghi?topic=GT");
            assertThat(page.locator("a.chip").count()).isEqualTo(1);
        }
    }

    @Test
    void aReaderWhoPrefersTheDarkCanRead() {
        try (var page = window.open(matter, 768, true)) {
            page.locator("[data-text-size=xl]").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(Window.violations(page)).isEmpty();
        }
    }

    @Test
    void aReadersOwnColoursShowWhereTheyAre() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var page = window.open("/kien-nghi", 1280, true)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setForcedColors(ForcedColors.ACTIVE)
                                .setColorScheme(scheme));
                assertThat(colour(page, ".nav__tab[aria-current]", "borderBottomColor"))
                        .isNotEqualTo(
                                colour(page, ".nav__tab:not([aria-current])", "borderBottomColor"));
                assertThat(colour(page, ".sizes__step[aria-current]", "borderBottomColor"))
                        .isNotEqualTo(
                                colour(
                                        page,
                                        ".sizes__step:not([aria-current])",
                                        "borderBottomColor"));
                assertThat(shapeOfAStatus(page)).isEqualTo(colour(page, "main", "color"));
                page.locator("#f-q").focus();
                assertThat(colour(page, "#f-q", "outlineStyle")).isEqualTo("solid");
            }
        }
    }

    private static Object colour(Page page, String selector, String property) {
        return page.locator(selector)
                .first()
                .evaluate("(at, property) => getComputedStyle(at)[property]", property);
    }

    private static Object shapeOfAStatus(Page page) {
        return page.locator(".status")
                .first()
                .evaluate("at => getComputedStyle(at, '::before').backgroundColor");
    }

    @Test
    void moreContrastIsGivenWhereItIsAsked() {
        try (var page = window.open("/kien-nghi", 768, true)) {
            var soft = colour(page, ".item__meta", "color");
            var session = page.context().newCDPSession(page);
            session.send("Emulation.setEmulatedMedia", contrast());
            assertThat(colour(page, ".item__meta", "color"))
                    .isEqualTo(colour(page, "body", "color"))
                    .isNotEqualTo(soft);
        }
    }

    private static JsonObject contrast() {
        return JsonParser.parseString(
                        "{\"features\":[{\"name\":\"prefers-contrast\",\"value\":\"more\"}]}")
                .getAsJsonObject();
    }
}
