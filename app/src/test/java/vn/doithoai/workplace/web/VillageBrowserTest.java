package vn.doithoai.workplace.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.petition.Clearances;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.workplace.VillageMatters;

/// A village head pastes a table at a telephone's width and prints what became of it.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VillageBrowserTest {
    private static final String TABLE =
            """
            STT\tNội dung\tLĩnh vực
            1\tSửa cầu treo Nà Lìn, ván mặt cầu đã mục nhiều chỗ\tGiao thông
            2\tKéo điện về 12 hộ ở Khuổi Slưn\tĐiện lực
            3\t"Cấp nước sạch
            cho điểm trường"\tNước sạch
            """;

    @Autowired Troupe troupe;
    @Autowired VillageMatters matters;
    @Autowired Sending sending;
    @Autowired Drafts drafts;
    @Autowired Clearances clearances;
    @Autowired Publications publications;
    private Window window;
    private @Nullable Actor sung;

    @BeforeAll
    void curtain(@LocalServerPort int port, @Autowired Cast cast) {
        troupe.enter();
        sung = cast.open("sung", Role.VILLAGE_HEAD, Cast.BA_BE_OFFICE, "06/061/01909");
        window = new Window(port);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void aTableIsPastedAndItsResultsPrinted() {
        try (var page = window.signedIn("sung", Cast.PASSWORD, true)) {
            assertThat(page.locator("h1")).hasText("Kiến nghị của thôn");
            window.go(page, "/thon/neu");
            page.locator("summary").click();
            page.locator("[name=pasted]").fill(TABLE);
            page.getByText("Xem trước").click();
            assertThat(page.locator("[name='rows[2].topic']")).hasValue("NS");
            assertThat(window.hindrances(page, "village-bring")).isEmpty();
            page.keyboard().press("Alt+t");
            assertThat(page.locator("[name='rows[3].text']")).isFocused();
            page.keyboard().type("Xây nhà văn hóa thôn");
            page.locator("[name=day]").fill("20/4/2021");
            page.keyboard().press("Alt+s");
            assertThat(page.locator("[role=status]").first()).containsText("4 kiến nghị");
            assertThat(window.hindrances(page, "village")).isEmpty();
            answered(matters.of(Objects.requireNonNull(sung)).getLast().petition());
            printed(page);
        }
    }

    private void printed(Page page) {
        window.go(page, "/thon/ket-qua?chu=lon");
        assertThat(window.hindrances(page, "village-sheet")).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".masthead nav")).isHidden();
        assertThat(page.locator(".readout__words").first()).hasText("Sửa cầu treo Nà Lìn");
        assertThat(page.locator(".readout__answer")).hasText("Khởi công trong tháng 6.");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "shots", "village-sheet-print.png")));
    }

    private void answered(Petition matter) {
        var by = new DueBy.Hand(Troupe.DUE, "Theo kết luận");
        var cleared =
                clearances.clear(
                        matter, matter.acts(), "Sửa cầu treo Nà Lìn", true, troupe.is("giao"));
        var sent = sending.refer(cleared, cleared.acts(), Cast.TRANSPORT, by, troupe.is("ada"));
        var answer = Troupe.answer("roadmap", "Khởi công trong tháng 6.", "12/SGTVT");
        var proposed = drafts.propose(sent, sent.acts(), answer, troupe.is("binh"));
        var given = troupe.approved(proposed, "huong");
        publications.publish(given, given.acts(), "Khởi công trong tháng 6.", troupe.is("giao"));
    }
}
