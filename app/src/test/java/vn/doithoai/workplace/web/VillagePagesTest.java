package vn.doithoai.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostForm;
import vn.doithoai.access.Role;
import vn.doithoai.access.TermForm;
import vn.doithoai.referral.Troupe;

/// A village head's pages, without a script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VillagePagesTest {
    @Autowired Troupe troupe;
    @Autowired Cast cast;
    @Autowired PostDesk desk;
    @Autowired Portal sung;
    @Autowired Portal vang;
    @Autowired Portal ada;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        for (var name : List.of("sung", "vang")) {
            cast.open(name, Role.VILLAGE_HEAD, Cast.BA_BE_OFFICE, "06/061/01909");
        }
        sung.signIn("sung", Cast.PASSWORD);
        vang.signIn("vang", Cast.PASSWORD);
        ada.signIn("ada", Cast.PASSWORD);
    }

    private void paste(String rows) {
        sung.open("/thon/neu");
        sung.press("Xem trước", Map.of("pasted", rows));
    }

    private String typed(String field) {
        return sung.page().document().select("[name=" + field + "]").val();
    }

    @Test
    void rowsAreTypedAndReceived() {
        assertThat(vang.open("/thon").words()).contains("Chưa nêu kiến nghị nào");
        vang.open("/thon/neu");
        var rows =
                Map.of(
                        "rows[0].text",
                        "Sửa cầu treo",
                        "rows[2].text",
                        "Kéo điện",
                        "day",
                        "1/4/2021");
        var page = vang.press("Gửi các kiến nghị", rows);
        assertThat(page.path()).isEqualTo("/thon?nhan=2");
        assertThat(page.words()).contains("Đã tiếp nhận 2 kiến nghị", "Sửa cầu treo", "01/04/2021");
        assertThat(vang.open("/thon/ket-qua").words())
                .contains("Đã nêu 2 kiến nghị: 0 có kết quả, 2 đang chờ", "chưa được duyệt")
                .doesNotContain("Kéo điện");
    }

    @Test
    void aTableIsPastedLookedThroughAndSent() {
        paste(
                "STT\tNội dung\tLĩnh vực\n1\tLàm mương Nà Lìn\tgiao thông\n2\t\"Cấp nước\nsạch\"\tNước sạch");
        assertThat(sung.page().status()).isEqualTo(200);
        assertThat(sung.page().words()).contains("Đã đọc 2 dòng, chưa ghi dòng nào");
        assertThat(typed("rows[0].text").strip()).isEqualTo("Làm mương Nà Lìn");
        assertThat(sung.page().document().select("[name=rows[1].topic] [selected]").val())
                .isEqualTo("NS");
        assertThat(sung.open("/thon").words()).doesNotContain("Nà Lìn");
        paste("Làm mương Nà Lìn\tGT");
        sung.press("Gửi các kiến nghị", Map.of());
        assertThat(sung.page().words()).contains("Đã tiếp nhận 1", "Làm mương Nà Lìn");
    }

    @Test
    void eachWrongRowIsNamedAndTheRestIsKept() {
        paste("Sửa đường\tGT\nKéo cáp\tđiện đóm\nSửa đường\tGT");
        assertThat(sung.page().texts("[role=alert] li"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Dòng 2:"))
                .anyMatch(line -> line.startsWith("Dòng 3:") && line.contains("dòng 1"));
        var sent = sung.press("Gửi các kiến nghị", Map.of("rows[2].text", ""));
        assertThat(sent.status()).as("row 2 has no topic yet").isEqualTo(422);
        assertThat(typed("rows[1].text").strip()).isEqualTo("Kéo cáp");
        sent = sung.press("Gửi các kiến nghị", Map.of("rows[1].topic", "DL"));
        assertThat(sent.words()).contains("Đã tiếp nhận 2");
    }

    @Test
    void aDenunciationIsShownToNobodyAgain() {
        paste("Ông Chánh lấy tiền mương\tHC\tTố cáo\nSửa cống\tGT\tkiến nghị");
        assertThat(sung.page().body()).doesNotContain("Ông Chánh");
        assertThat(sung.page().texts("[role=alert] li").getFirst()).startsWith("Dòng 1:");
        var forged =
                Map.of(
                        "rows[0].text", "Ông Chánh lấy tiền mương",
                        "rows[0].petitionClass", "denunciation");
        assertThat(sung.press("Gửi các kiến nghị", forged).status()).isEqualTo(422);
        assertThat(sung.page().body()).doesNotContain("Ông Chánh");
        assertThat(sung.open("/thon").words()).doesNotContain("Sửa cống");
    }

    @Test
    void whatCannotBeReadIsSaidAboveThePaste() {
        paste(" \n ");
        assertThat(sung.page().status()).isEqualTo(422);
        assertThat(sung.page().texts("[role=alert]").getFirst()).contains("Chưa dán dòng nào");
        paste("Sửa cầu\n".repeat(101));
        assertThat(sung.page().texts("[role=alert]").getFirst()).contains("101 dòng");
    }

    @Test
    void oneMoreRowIsAddedWithoutAScript() {
        sung.open("/thon/neu");
        sung.press("Thêm dòng", Map.of("rows[0].text", "Sửa cầu"));
        assertThat(sung.page().texts("fieldset legend")).hasSize(4);
        assertThat(typed("rows[0].text").strip()).isEqualTo("Sửa cầu");
    }

    @Test
    void thePagesAreForVillageHeads() {
        for (var path : List.of("/thon", "/thon/neu", "/thon/ket-qua")) {
            assertThat(ada.open(path).status()).as(path).isEqualTo(404);
        }
    }

    /// Two villages, one person: chosen once, remembered on the device, changed on the page.
    @Test
    void theVillageIsKnownByThePost(@Autowired Portal head) {
        var dung = cast.dung();
        var two = cast.open("hai.thon", Role.VILLAGE_HEAD, Cast.BA_BE_OFFICE, "06/061/01909");
        head.signIn("hai.thon", Cast.PASSWORD);
        assertThat(head.page().path()).isEqualTo("/thon");
        assertThat(head.page().document().select("main select")).isEmpty();
        head.signOut();
        var form = new PostForm("Trưởng thôn", "village_head", Cast.TRANSPORT.toString(), "");
        var post = desk.create(form, dung).id();
        desk.give(post, new TermForm(two.account().toString(), "", "", ""), dung);

        var choice = head.signIn("hai.thon", Cast.PASSWORD);
        assertThat(choice.path()).isEqualTo("/tai-khoan/chuc-vu");
        head.press(choice.form("form:has(h2:contains(Trưởng thôn))"), Map.of());
        assertThat(head.page().words()).contains("Sở Giao thông vận tải");
        head.signOut();

        var again = head.signIn("hai.thon", Cast.PASSWORD);
        assertThat(again.path()).isEqualTo("/thon");
        assertThat(again.document().select("select[name=holding] [selected]").text())
                .isEqualTo("Sở Giao thông vận tải");
        var other = again.document().select("select[name=holding] option:not([selected])");
        head.open("/thon/neu");
        var changed = head.press("Đổi thôn", Map.of("holding", other.last().val()));
        assertThat(changed.path()).isEqualTo("/thon/neu");
        assertThat(changed.document().select("select[name=holding] [selected]").text())
                .isEqualTo("UBND huyện Ba Bể");
    }

    /// What is remembered on a device is no right: it is one of one's own posts or nothing.
    @Test
    void aVillageRememberedOfSomebodyElseIsNothing() {
        var posts = sung.open("/tai-khoan/chuc-vu");
        sung.press(posts.form("main form"), Map.of());
        sung.signOut();
        var entered = sung.signIn("vang", Cast.PASSWORD);
        assertThat(entered.path()).isEqualTo("/thon");
        assertThat(sung.open("/tai-khoan/chuc-vu").document().select("main form")).hasSize(1);
        sung.signOut();
        sung.signIn("sung", Cast.PASSWORD);
    }
}
