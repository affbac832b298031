package vn.doithoai.access.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Window;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Role;

/// An administrator's day in a browser, with and without script.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationBrowserTest {
    private static final String ACCOUNTS = "/quan-tri/tai-khoan";
    private static final String LISTS = "/quan-tri/danh-muc";
    private static final String OTHER = "Rừng xanh quanh bản";

    @Autowired Cast cast;
    @Autowired Posts posts;
    private String post = "";
    private Window window;
    private Page desk;

    @BeforeAll
    void curtain(@LocalServerPort int port) {
        cast.enter();
        post = "/quan-tri/chuc-vu/" + posts.all(cast.dung()).getFirst().post().id();
        cast.giang();
        cast.ada();
        window = new Window(port);
        desk = window.signedIn("dung", PASSWORD, true);
    }

    @AfterAll
    void close() {
        desk.close();
        window.close();
    }

    private Stream<String> pages() {
        return Stream.of(
                ACCOUNTS,
                ACCOUNTS + "/" + cast.account("ada").id() + "/mat-khau",
                "/quan-tri/co-quan",
                LISTS,
                LISTS + "/referral.result/settled_by_action",
                "/quan-tri/chuc-vu",
                post,
                post + "/thay",
                "/tai-khoan/chuc-vu",
                "/quan-tri/ma-truy-cap",
                "/tai-khoan/mat-khau",
                "/phien/tiep-tuc?tiep=%2Fvan-phong",
                LISTS + "/referral.result?lang=en");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingHindersAnAdministrator(String path) {
        window.go(desk, path);
        assertThat(desk.locator("[data-failed]")).hasCount(0);
        assertThat(window.hindrances(desk, path.replaceAll("\\W+", "_").substring(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAccountIsOpenedRenewedAndClosed(boolean script) {
        var name = "nong.binh." + script;
        try (var page = window.signedIn("dung", PASSWORD, script)) {
            fillIn(page, name);
            page.locator("[name=passwordAgain]").fill("gõ lại sai");
            open(page);
            assertThat(page.locator("#errors a")).hasAttribute("href", "#f-passwordAgain");
            assertThat(page.locator("[name=signInName]")).hasValue(name);
            assertThat(page.locator("[name=role][value=agency]")).isChecked();
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("[name=passwordAgain]").fill(PASSWORD);
            open(page);
            assertThat(row(page, name)).containsText("Đang dùng");
            assertThat(page.locator("[name=signInName]")).isEmpty();
            renewed(page, name);
            row(page, name).locator("form button").click();
            assertThat(row(page, name)).containsText("Đã đóng lúc 10:00");
            assertThat(row(page, name).locator("td").last().locator("a, button")).hasCount(0);
        }
        try (var page = window.signedIn(name, OTHER, script)) {
            assertThat(page.locator("#errors")).containsText("không đúng");
        }
    }

    private static void fillIn(Page page, String name) {
        page.locator("[name=organisation]").selectOption(Cast.TRANSPORT.value().toString());
        page.locator("[name=role][value=agency]").check();
        page.locator("main [name=name]").fill("Nông Văn Bình");
        page.locator("[name=post]").fill("Chuyên viên");
        page.locator("[name=signInName]").fill(name);
        page.locator("[name=password]").fill(PASSWORD);
    }

    private static void open(Page page) {
        page.locator("main form[action='/quan-tri/tai-khoan'] button").click();
    }

    /// The holder reads their pages until the new password is given.
    private void renewed(Page page, String name) {
        try (var holder = window.signedIn(name, PASSWORD, false)) {
            assertThat(holder.locator(".tools__reader")).hasText("Nông Văn Bình");
            row(page, name).locator("a[href$=mat-khau]").click();
            page.locator("[name=password]").fill(OTHER);
            page.locator("[name=passwordAgain]").fill(OTHER);
            page.locator("main form button").click();
            assertThat(row(page, name)).containsText("Đang dùng");
            window.go(holder, "/tai-khoan/mat-khau");
            assertThat(holder).hasURL(Pattern.compile(".*/dang-nhap.*"));
        }
        try (var holder = window.signedIn(name, OTHER, false)) {
            assertThat(holder.locator(".tools__reader")).hasText("Nông Văn Bình");
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(starting(page, name));
    }

    private static Locator.FilterOptions starting(Page page, String head) {
        var exactly = Pattern.compile("^\\s*" + head.replace(".", "[.]") + "\\s*$");
        return new Locator.FilterOptions()
                .setHas(page.locator("th", new Page.LocatorOptions().setHasText(exactly)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListIsKept(boolean script) {
        var code = "app_" + script;
        try (var page = window.signedIn("dung", PASSWORD, script)) {
            window.go(page, LISTS + "/petition.channel");
            page.locator("[name=code]").fill(code);
            page.locator("[name=vi]").fill("Ứng dụng");
            page.locator("[name=en]").fill(" ");
            page.locator("[name=group]").selectOption("written");
            add(page);
            assertThat(page.locator("#errors")).containsText("cả hai thứ tiếng");
            assertThat(page.locator("[name=vi]")).hasValue("Ứng dụng");
            assertThat(page.locator("[name=group]")).hasValue("written");
            page.locator("[name=en]").fill("App");
            add(page);
            assertThat(page.locator("tbody tr").last()).containsText(code);
            row(page, code).locator("a").click();
            page.locator("[name=vi]").fill("Ứng dụng di động");
            page.locator("main form button").click();
            row(page, code).locator("button[name=up]").click();
            assertThat(page.locator("tbody tr").last()).not().containsText(code);
            row(page, code).locator("button[name=retired]").click();
            assertThat(row(page, code)).containsText("Ngừng dùng");
            assertThat(row(page, code)).containsText("Ứng dụng di động");
        }
    }

    private static void add(Page page) {
        page.locator("main form:has([name=code]) button").click();
    }

    @Test
    void aTokenIsShownOnce() {
        try (var page = window.signedIn("dung", PASSWORD, true)) {
            window.go(page, "/quan-tri/ma-truy-cap");
            page.locator("[name=holding]")
                    .selectOption(String.valueOf(cast.acting("ada").holding()));
            page.locator("[name=purpose]").fill("Nạp phiếu từ một cửa");
            page.locator("main form:has([name=purpose]) button").click();
            assertThat(page.locator("code")).hasText(Pattern.compile("dt_06_[\\w-]{43}"));
            assertThat(window.hindrances(page, "token-issued")).isEmpty();
            window.go(page, "/quan-tri/ma-truy-cap");
            assertThat(page.locator("code")).hasCount(0);
            page.locator("tbody form button").click();
            assertThat(page.locator("tbody")).containsText("Đã thu hồi");
        }
    }

    @Test
    void aDistrictIsOfferedItsOwnBodies() {
        try (var page = window.signedIn("giang", PASSWORD, false)) {
            assertThat(page.locator("[name=organisation] option")).hasCount(2);
            assertThat(page.locator("[name=organisation]")).containsText("UBND huyện Ba Bể");
            assertThat(row(page, "giang")).isVisible();
            assertThat(row(page, "ada")).hasCount(0);
            window.go(page, ACCOUNTS + "/" + cast.account("ada").id() + "/mat-khau");
            assertThat(page.locator("h1")).hasText("Không có trang này");
        }
    }

    @Test
    void whoeverIsNoAdministratorFindsNothing() {
        cast.open("tham.tu", Role.OFFICE, Cast.OFFICE, "06");
        try (var page = window.signedIn("tham.tu", PASSWORD, false)) {
            assertThat(page.locator(".nav a[href^='/quan-tri']")).hasCount(0);
            window.go(page, ACCOUNTS);
            assertThat(page.locator("h1")).hasText("Không có trang này");
        }
    }
}
