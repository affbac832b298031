package vn.doithoai.workplace.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.Window;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Troupe;

/// A morning at an agency, from the keyboard alone.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBrowserTest {
    @Autowired Troupe troupe;
    @Autowired TestClock clock;
    private Window window;

    @BeforeAll
    void curtain(@LocalServerPort int port) {
        troupe.enter();
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void inApril() {
        clock.setTo(LocalDate.of(2021, 4, 29));
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Stage stage(Petition petition) {
        return troupe.now(petition).standing().stage();
    }

    @Test
    void aMorningFromTheKeyboardAlone() {
        var one = troupe.referred();
        var other = troupe.referred();
        var third = troupe.referred();
        clock.setTo(Troupe.DUE.plusDays(1));
        try (var page = window.signedIn("binh", Cast.PASSWORD, true)) {
            assertThat(page.locator("[data-row]").first()).isFocused();
            press(page, "?");
            assertThat(page.locator("#keys")).isVisible();
            press(page, "Escape", "x", "j", "x");
            assertThat(page.locator("[data-state]")).containsText("2 kiến nghị");
            assertThat(window.hindrances(page, "agency-queue")).isEmpty();
            press(page, "n");
            assertThat(page.locator("[role=status]").first()).containsText("Đã làm xong 2 trong 2");
            assertThat(page.locator("[data-focus]")).isFocused();
            press(page, "Enter");
            assertThat(page).hasURL(Pattern.compile(".*/co-quan$"));
            press(page, "ArrowDown", "ArrowDown", "ArrowUp", "a");
            assertThat(page).hasURL(Pattern.compile(".*/kien-nghi/BK-.*/tra-loi$"));
            window.go(page, "/co-quan");
            press(page, "x", "j", "x", "j", "x", "a");
            answered(page);
        }
        assertThat(stage(one)).isEqualTo(Stage.ACCEPTED);
        assertThat(stage(other)).isEqualTo(Stage.ACCEPTED);
        assertThat(stage(third)).isEqualTo(Stage.ACCEPTED);
        approved();
        assertThat(stage(third)).isEqualTo(Stage.ANSWERED);
    }

    private void answered(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/co-quan/tra-loi\\?chosen=.*"));
        page.locator("[name=result]").focus();
        press(page, "ArrowDown", "Tab");
        page.keyboard().type("Sẽ làm trong quý III năm 2021.");
        assertThat(window.hindrances(page, "answer-many")).isEmpty();
        press(page, "Alt+s");
        assertThat(page.locator("[role=status]").first()).containsText("Đã làm xong 3 trong 3");
    }

    private void approved() {
        try (var page = window.signedIn("huong", Cast.PASSWORD, true)) {
            window.go(page, "/co-quan/du-thao");
            assertThat(window.hindrances(page, "head-drafts")).isEmpty();
            assertThat(page.locator("[data-row]").first()).isFocused();
            press(page, "j", "x", "x", "r");
            assertThat(page.locator("[name=remark]")).isFocused();
            page.keyboard().type("Nêu nguồn vốn d");
            press(page, "Shift+Tab", "k");
            page.locator("[data-row]").first().focus();
            press(page, "?");
            assertThat(page.locator("#keys")).containsText("Duyệt");
            press(page, "Escape", "d");
            assertThat(page.locator("[role=status]").first()).containsText("Đã làm xong 3 trong 3");
        }
    }

    /// Each page of an act done to several at once, and what it says afterwards.
    @Test
    void manyAtOnceHindersNobody() {
        var one = troupe.referred();
        var other = troupe.referred();
        var chosen =
                "?chosen=%s.%d&chosen=%s.%d"
                        .formatted(
                                one.standing().code(),
                                one.acts(),
                                other.standing().code(),
                                other.acts());
        try (var page = window.signedIn("binh", Cast.PASSWORD, true)) {
            window.go(page, "/co-quan/tra-lai" + chosen);
            assertThat(window.hindrances(page, "return-many", 360, 1280)).isEmpty();
            page.locator("[name=to]").selectOption(Cast.BA_BE_OFFICE.toString());
            page.locator("[name=reason]").fill("Đường huyện.");
            page.locator("main form button").last().click();
            assertThat(page.locator("[role=status]").first()).containsText("Đã làm xong 2 trong 2");
            assertThat(window.hindrances(page, "done-many", 360, 1280)).isEmpty();
        }
        var third = troupe.received();
        try (var page = window.signedIn("ada", Cast.PASSWORD, true)) {
            var mark = third.standing().code() + "." + third.acts();
            window.go(page, "/van-phong/chuyen?chosen=" + mark);
            assertThat(window.hindrances(page, "refer-many", 360, 1280)).isEmpty();
        }
    }

    @Test
    void whoLooksOnIsHinderedByNothing() {
        var answered = troupe.answered("explained");
        clock.setTo(Troupe.DUE.plusDays(9));
        var findings = "/kien-nghi/" + answered.standing().code() + "/giam-sat";
        for (var path : List.of("/mat-tran", findings, "/giam-sat")) {
            try (var page = window.signedIn("hoa", Cast.PASSWORD, true)) {
                window.go(page, path);
                assertThat(window.hindrances(page, "front" + path.length(), 360, 1280))
                        .as(path)
                        .isEmpty();
            }
        }
        try (var page = window.signedIn("lan", Cast.PASSWORD, true)) {
            window.go(page, "/lanh-dao");
            assertThat(window.hindrances(page, "leader", 360, 1280)).isEmpty();
        }
    }

    @Test
    void theOfficesDeskHindersNobody() {
        troupe.received();
        try (var page = window.signedIn("ada", Cast.PASSWORD, true)) {
            window.go(page, "/van-phong/viec");
            assertThat(page.locator("[data-row]").first()).isFocused();
            assertThat(window.hindrances(page, "office-day")).isEmpty();
            press(page, "r");
            assertThat(page).hasURL(Pattern.compile(".*/kien-nghi/BK-.*/chuyen$"));
        }
    }

    /// A line that breaks, or a session that ends: what was typed is there again. Not a
    /// denunciation.
    @Test
    void theOfficesFormIsKeptOnTheDevice() {
        try (var page = window.signedIn("ada", Cast.PASSWORD, true)) {
            window.go(page, "/van-phong/kien-nghi/moi");
            page.locator("[name=text]").fill("Đề nghị sửa cống đầu thôn");
            page.waitForCondition(() -> kept(page).contains("sửa cống"));
            window.go(page, "/van-phong/kien-nghi/moi");
            assertThat(page.locator("[name=text]")).hasValue("Đề nghị sửa cống đầu thôn");
            page.locator("[name=petitionClass]").selectOption("denunciation");
            assertThat(page.locator("[name=text]")).hasValue("");
            page.waitForCondition(() -> !kept(page).contains("sửa cống"));
            page.locator("[name=text]").fill("Tố cáo ông A");
            page.locator("[name=channel]").focus();
            assertThat(kept(page)).doesNotContain("ông A");
        }
    }

    @Test
    void anAnswerIsKeptUntilItIsRecorded() {
        clock.setTo(Troupe.DUE.minusDays(20));
        var code = troupe.referred().standing().code();
        try (var page = window.signedIn("binh", Cast.PASSWORD, true)) {
            window.go(page, "/kien-nghi/" + code + "/tra-loi");
            page.locator("[name=answer]").fill("Sẽ sửa trong quý III");
            page.waitForCondition(() -> kept(page).contains("quý III"));
            window.go(page, "/kien-nghi/" + code + "/tra-loi");
            assertThat(page.locator("[name=answer]")).hasValue("Sẽ sửa trong quý III");
            page.locator("[name=result]").selectOption("explained");
            press(page, "Alt+s");
            assertThat(page.locator("h1")).containsText("đã nhận");
            page.waitForCondition(() -> !kept(page).contains("quý III"));
        }
    }

    private static String kept(Page page) {
        return String.valueOf(page.evaluate("JSON.stringify(localStorage)"));
    }
}
