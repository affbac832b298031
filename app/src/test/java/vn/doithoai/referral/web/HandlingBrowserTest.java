package vn.doithoai.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Result;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;

/// The pages on which a matter is filed, sent and answered, and the register it is found in, in a
/// browser: with script and without, with mistakes, at the width of a telephone, a tablet, a desk.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingBrowserTest {
    private static final String ROAD = "Nâng cấp đường vào thôn Khuổi Slưn";
    private static final int ROADS = 45;

    @Autowired Petitions petitions;
    private Window window;
    private Actor office;
    private Meeting dialogue;

    @BeforeAll
    void curtain(@Autowired Cast cast, @LocalServerPort int port) {
        cast.enter();
        office = cast.ada();
        cast.binh();
        cast.huong();
        dialogue = cast.dialogue(office);
        for (int i = 1; i <= ROADS; i++) {
            received(ROAD + " số " + i);
        }
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    private String received(String text) {
        var matter = Brought.matter(text);
        return petitions.receive(Cast.BAC_KAN, matter, dialogue.occasion(), office).code();
    }

    private Standing now(String code) {
        return petitions.published(code).orElseThrow().standing();
    }

    private Page signedIn(String name, boolean script) {
        return window.signedIn(name, Cast.PASSWORD, script);
    }

    private void sound(Page page, String name, boolean script) {
        if (script) {
            assertThat(window.hindrances(page, name)).as(name).isEmpty();
        }
    }

    private static void send(Page page) {
        page.locator("main form.form button").last().click();
    }

    /// The list of errors leads to the one field that is wrong, and there the keyboard goes on.
    private static void leadsTo(Page page, String field) {
        Locator link = page.locator("#errors li a");
        assertThat(link).hasCount(1);
        link.click();
        assertThat(page.locator("#f-" + field)).isFocused();
        assertThat(page.locator("#e-" + field)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMatterIsFiledAnew(boolean script) {
        var code = received("Cấp nước sạch cho Nà Nghè");
        try (var page = signedIn("ada", script)) {
            window.go(page, "/kien-nghi/" + code);
            page.locator("main a[href$='/phan-loai']").first().click();
            sound(page, "classify", script);
            assertThat(page.locator("#f-topic")).hasValue("GT");
            page.locator("#f-topic").selectOption("NS");
            page.locator("#f-class").selectOption("report");
            send(page);
            assertThat(page).hasURL(Pattern.compile(".*/kien-nghi/" + code));
            assertThat(page.locator("main")).containsText("Đã phân loại lại 1 lần");
        }
        assertThat(now(code).topic()).isEqualTo("NS");
        assertThat(now(code).petitionClass()).isEqualTo(PetitionClass.REPORT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMatterIsSentAndAnswered(boolean script) {
        var code = received("Kéo điện cho thôn Nà Lìn");
        try (var page = signedIn("ada", script)) {
            window.go(page, "/kien-nghi/" + code + "/chuyen");
            page.locator("#f-to").selectOption(Cast.TRANSPORT.value().toString());
            page.locator("#f-due").fill("28/4/2021");
            send(page);
            sound(page, "refer-refused", script);
            leadsTo(page, "due");
            assertThat(page.locator("#f-to")).hasValue(Cast.TRANSPORT.value().toString());
            page.locator("#f-due").fill("20/5/2021");
            send(page);
            assertThat(page.locator("h1")).containsText("Đã chuyển");
        }
        drafted(code, script);
        approved(code, script);
        assertThat(now(code).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(now(code).result()).isEqualTo(Result.SETTLED);
    }

    private void drafted(String code, boolean script) {
        try (var page = signedIn("binh", script)) {
            window.go(page, "/co-quan");
            sound(page, "queue", script);
            page.locator("a[href='/kien-nghi/" + code + "/tra-loi']").click();
            page.locator("#f-result").selectOption("settled_by_action");
            page.locator("#f-answer").fill("Đã đóng điện.\n\nCảm ơn bà con.");
            page.locator("#f-answered").fill("31/02/2021");
            send(page);
            sound(page, "answer-refused", script);
            leadsTo(page, "answered");
            assertThat(page.locator("#f-answer")).hasValue("Đã đóng điện.\n\nCảm ơn bà con.");
            page.locator("#f-answered").fill("29/4/2021");
            send(page);
            assertThat(page).hasURL(Pattern.compile(".*/kien-nghi/" + code));
        }
        assertThat(now(code).stage()).isEqualTo(Stage.ACCEPTED);
    }

    private void approved(String code, boolean script) {
        try (var page = signedIn("huong", script)) {
            window.go(page, "/kien-nghi/" + code + "/du-thao");
            page.locator("main form button").first().click();
            assertThat(page.locator("h1")).containsText("Đã giải quyết");
            sound(page, "answered", script);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRegisterIsNarrowedAndTurned(boolean script) {
        try (var page = window.open("/kien-nghi", 360, script)) {
            page.locator("#f-q").fill("nang cap duong");
            page.locator("details.filters__more summary").click();
            page.locator("#f-topic input[value=GT]").check();
            page.locator("#f-result input[value=none]").check();
            page.locator("#f-from").fill("1/5/2017");
            page.locator(".filters__find button").click();
            assertThat(page.locator("a.chip")).hasCount(4);
            assertThat(page.locator(".found__count strong")).hasText(ROADS + " kiến nghị");
            var first = rows(page);
            page.locator("a[rel=next]").click();
            sound(page, "register-page-2", script);
            var second = rows(page);
            assertThat(second).hasSize(20).doesNotContainAnyElementsOf(first);
            page.locator("a[rel=next]").click();
            assertThat(rows(page)).hasSize(ROADS - 40);
            page.locator("a[rel=prev]").click();
            assertThat(rows(page)).isEqualTo(second);
            page.locator("a[rel=prev]").click();
            assertThat(rows(page)).isEqualTo(first);
            assertThat(page.locator("a[rel=prev]")).hasCount(0);
        }
    }

    private static List<String> rows(Page page) {
        return page.locator("ul.items > li.item .item__words").allTextContents();
    }

    @Test
    void nothingHindersAReaderOfTheRegister() {
        for (var path :
                List.of(
                        "/kien-nghi?meeting=" + dialogue.code(),
                        "/kien-nghi?after=x",
                        "/kien-nghi?meeting=x&lang=en",
                        "/kien-nghi?q=nang+cap&topic=GT&topic=NS&level=province&place=01906@20250701")) {
            for (int width : List.of(360, 768, 1280)) {
                assertThat(window.hindrances(path, width)).as(path + " at " + width).isEmpty();
            }
        }
    }
}
