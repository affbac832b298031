package vn.doithoai.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.doithoai.AppTest;
import vn.doithoai.Window;
import vn.doithoai.shared.SaidAtStart;

/// The first hour of an installation: whatever page is asked for, it is set up first.
@AppTest
class SetUpBrowserTest {
    private static final String PASSWORD = "Suối chảy qua đèo";

    @Test
    void anEmptyInstallationIsSetUpAndEntered(
            @LocalServerPort int port, @Autowired List<SaidAtStart> parts) {
        var word =
                parts.stream()
                        .flatMap(part -> part.atStart().stream())
                        .map(said -> said.values().getFirst().toString())
                        .findFirst()
                        .orElseThrow();
        try (var window = new Window(port)) {
            refusedWithScript(window);
            doneWithoutScript(window, word);
            entered(window);
        }
    }

    private static void refusedWithScript(Window window) {
        try (var page = window.open("/kien-nghi", 1280, true)) {
            assertThat(page).hasURL(Pattern.compile(".*/thiet-lap"));
            assertThat(window.hindrances(page, "set-up")).isEmpty();
            page.locator("[name=body]").fill("Văn phòng Ủy ban nhân dân tỉnh");
            page.locator("main form button").click();
            assertThat(page.locator("#errors")).isFocused();
            assertThat(page.locator("#errors a").first()).hasAttribute("href", "#f-word");
            assertThat(page.locator("#errors a")).hasCount(8);
            assertThat(page.locator("[name=body]")).hasValue("Văn phòng Ủy ban nhân dân tỉnh");
            assertThat(window.hindrances(page, "set-up-refused")).isEmpty();
            window.go(page, "/thiet-lap?lang=en");
            assertThat(page.locator("h1")).hasText("First set-up");
        }
    }

    private static void doneWithoutScript(Window window, String word) {
        try (var page = window.open("/", 360, false)) {
            page.locator("[name=word]").fill(word.toLowerCase(Locale.ROOT));
            page.locator("[name=province]").selectOption("06");
            page.locator("[name=prefix]").fill("bk");
            page.locator("[name=body]").fill("Văn phòng Ủy ban nhân dân tỉnh");
            page.locator("main [name=name]").fill("Hoàng Thị An");
            page.locator("[name=post]").fill("Quản trị hệ thống");
            page.locator("[name=officePost]").fill("Chuyên viên Văn phòng");
            page.locator("[name=signInName]").fill("QuanTri");
            typeTwice(page, "ngắn");
            page.locator("main form button").click();
            assertThat(page.locator("#errors a")).hasAttribute("href", "#f-password");
            assertThat(page.locator("[name=province]")).hasValue("06");
            typeTwice(page, PASSWORD);
            page.locator("main form button").click();
            assertThat(page).hasURL(Pattern.compile(".*/dang-nhap"));
            assertThat(page.locator(".brand__realm")).hasText("Tỉnh Bắc Kạn");
        }
    }

    private static void typeTwice(Page page, String password) {
        page.locator("[name=password]").fill(password);
        page.locator("[name=passwordAgain]").fill(password);
    }

    private static void entered(Window window) {
        try (var page = window.signedIn("quantri", PASSWORD, true)) {
            assertThat(page).hasURL(Pattern.compile(".*/tai-khoan/chuc-vu"));
            assertThat(page.locator("main form h2")).hasCount(2);
            page.locator("main form button").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/quan-tri/tai-khoan"));
            assertThat(page.locator("[name=organisation]"))
                    .containsText("Văn phòng Ủy ban nhân dân tỉnh – Tỉnh Bắc Kạn");
            window.go(page, "/thiet-lap");
            assertThat(page.locator("h1")).hasText("Không có trang này");
        }
    }
}
