package vn.doithoai.lodging.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;

/// Somebody without an account sends a matter, follows it and does not accept the answer.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionerBrowserTest {
    private static final String BRIDGE =
            "Cầu treo bản Cám mục ván từ tháng 3, học sinh đi lại nguy hiểm. Gọi ông Hoàng Văn Thụ số"
                    + " 0912 345 678. Đề nghị thay ván trước mùa mưa.";

    @Autowired Troupe troupe;
    @Autowired Sending sending;
    @Autowired Routes routes;
    @Autowired Drafts drafts;
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

    private void soundAtEveryWidth(Page page, String name) {
        assertThat(window.hindrances(page, name)).as(name).isEmpty();
    }

    private static void write(Page page, String text) {
        page.locator("[name=unit_name]").fill("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn");
        page.locator("[name=kind][value=petition]").check();
        page.locator("[name=topic]").selectOption("GT");
        page.locator("#f-text").fill(text);
        page.locator("[name=name]").fill("Nguyễn Thị Mơ");
        page.locator("[name=email]").fill("mo@example.vn");
    }

    private void answered(Petition petition) {
        var by = new DueBy.Hand(Troupe.DUE, "Theo kết luận");
        var sent = sending.refer(petition, petition.acts(), Cast.TRANSPORT, by, troupe.is("ada"));
        var taken = routes.accept(sent, sent.acts(), troupe.is("binh"));
        var day = LocalDate.of(2021, 4, 29);
        var words = "Đã thay toàn bộ ván cầu.";
        var answer = new Answer("settled_by_action", words, "12/SGTVT", day, false, null);
        var drafted = drafts.propose(taken, taken.acts(), answer, troupe.is("binh"));
        troupe.approved(drafted, "huong");
    }

    @Test
    void aMatterIsSentFollowedAndContested() {
        try (var page = window.open("/gui-kien-nghi", 1280, true)) {
            soundAtEveryWidth(page, "letter-write");
            write(page, BRIDGE);
            page.locator("main form button").last().click();
            assertThat(page.locator("blockquote").first()).containsText("[số điện thoại]");
            soundAtEveryWidth(page, "letter-preview");
            page.locator("form[action$=gui] button").first().click();
            assertThat(page.locator("h1")).hasText("Giấy biên nhận kiến nghị");
            soundAtEveryWidth(page, "letter-receipt");
            page.pdf(new Page.PdfOptions().setPath(Path.of("target", "shots", "receipt.pdf")));
            var code = page.locator(".slip .code").first().textContent();
            var secret = page.locator("#secret").textContent();
            answered(troupe.now(code));
            contested(code, secret);
        }
    }

    /// On another day, another telephone, by the square on the paper.
    private void contested(String code, String secret) {
        try (var page = window.open("/tra-cuu#" + code + "/" + secret, 360, true)) {
            assertThat(page.locator("[name=code]")).hasValue(code);
            assertThat(page.locator("[name=secret]")).hasValue(secret);
            assertThat(page.url()).endsWith("/tra-cuu");
            soundAtEveryWidth(page, "follow");
            page.locator("form[data-receipt] button").click();
            assertThat(page.locator("h1")).hasText("Đã giải quyết");
            assertThat(page.locator("main")).containsText("Đã thay toàn bộ ván cầu.");
            soundAtEveryWidth(page, "mine-answered");
            page.locator("summary", new Page.LocatorOptions().setHasText("Chưa xong")).click();
            page.locator("[name=reason]").fill("Mới thay một nửa");
            page.locator("form[action$=chua-xong] button").click();
            assertThat(page.locator("h1")).hasText("Đã chuyển cơ quan giải quyết");
            soundAtEveryWidth(page, "mine-contested");
        }
    }

    @Test
    void aLetterGoesWithoutScriptToo() {
        try (var page = window.open("/gui-kien-nghi", 360, false)) {
            write(page, "Kênh mương Nà Nghè bị sạt, đề nghị nạo vét.");
            page.locator("main form button").last().click();
            clock.advance(Duration.ofMinutes(1));
            page.locator("form[action$=gui] button").first().click();
            assertThat(page.locator("h1")).hasText("Giấy biên nhận kiến nghị");
        }
    }

    @Test
    void whoDenouncesIsLedElsewhere() {
        try (var page = window.open("/gui-kien-nghi", 1280, true)) {
            write(page, "Tôi tố cáo chủ tịch xã nhận hối lộ khi giao đất.");
            page.locator("main form button").last().click();
            assertThat(page.locator("h1")).hasText(Pattern.compile("dấu hiệu là tố cáo"));
            soundAtEveryWidth(page, "letter-denunciation");
        }
    }
}
