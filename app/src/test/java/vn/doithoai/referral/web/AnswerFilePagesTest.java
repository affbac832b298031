package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.attachment.SampleFiles;
import vn.doithoai.referral.Troupe;

/// An answer carries files: drafted, approved and published with it.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerFilePagesTest {
    @Autowired Troupe troupe;
    @Autowired JdbcClient db;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Portal giao;
    @Autowired Portal petitioner;
    @Autowired Portal anyone;

    @BeforeAll
    void everybodySignsIn() {
        troupe.enter();
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
        giao.signIn("giao", Cast.PASSWORD);
    }

    private int files() {
        return db.sql("select count(*) from attachment").query(Integer.class).single();
    }

    private Shown drafts(String code, Object... files) {
        binh.open("/kien-nghi/" + code + "/tra-loi");
        return binh.press(
                "Lưu dự thảo",
                Map.of(
                        "result", "explained",
                        "answer", "Đã khảo sát, nâng cấp đường trong năm nay.",
                        "file", List.of(files)));
    }

    private void follows(String code) {
        ada.open("/kien-nghi/" + code + "/bien-nhan");
        var slip = ada.press("Lập giấy biên nhận", Map.of());
        petitioner.open("/tra-cuu");
        petitioner.press(
                petitioner.page().form("form[data-receipt]"),
                Map.of("code", code, "secret", slip.texts("#secret").getFirst()));
    }

    @Test
    void aFileGoesTheWayOfItsAnswer() {
        var code = troupe.accepted().standing().code();
        follows(code);
        drafts(code, SampleFiles.pdf("Trả lời.pdf"), SampleFiles.photograph("Đường.jpg"));
        var draft = huong.open("/kien-nghi/" + code + "/du-thao");
        var address = draft.link("Trả lời.pdf").attr("href");
        assertThat(huong.open(address).header("Content-Type")).isEqualTo("application/pdf");
        assertThat(giao.open(address).status()).as("not approved yet").isEqualTo(404);
        assertThat(petitioner.open("/tra-cuu/kien-nghi").words()).doesNotContain("Trả lời.pdf");
        huong.open("/kien-nghi/" + code + "/du-thao");
        huong.press("Duyệt, gửi trả lời", Map.of());
        approvedItIsReadByReceipt(code, address);
        publishedItIsReadByAll(code);
    }

    private void approvedItIsReadByReceipt(String code, String address) {
        var own = petitioner.open("/tra-cuu/kien-nghi").link("Trả lời.pdf").attr("href");
        assertThat(petitioner.open(own).header("Content-Disposition")).startsWith("attachment;");
        assertThat(anyone.open(own).status()).isEqualTo(404);
        assertThat(giao.open(address).status()).isEqualTo(200);
        assertThat(anyone.open("/kien-nghi/" + code).document().select("a[href*=tep]")).isEmpty();
    }

    private void publishedItIsReadByAll(String code) {
        var form = giao.open("/kien-nghi/" + code + "/cong-khai-tra-loi");
        assertThat(form.texts(".chosen__name")).hasSize(2);
        var withheld = form.document().select("[name=withheld]").eachAttr("value").getLast();
        giao.press("Công khai câu trả lời", Map.of("withheld", withheld));
        var page = anyone.open("/kien-nghi/" + code);
        var links = page.document().select("a[href*=tep]").eachAttr("href");
        assertThat(links).singleElement().asString().contains("/tra-loi/tep/");
        assertThat(page.words()).doesNotContain("Trả lời.pdf");
        var published = anyone.open(links.getFirst());
        assertThat(published.header("Content-Type")).isEqualTo("application/pdf");
        var other = troupe.received().standing().code();
        assertThat(anyone.open(links.getFirst().replace(code, other)).status()).isEqualTo(404);
    }

    @Test
    void aRefusedFileLosesNoWordOfTheAnswer() {
        var code = troupe.accepted().standing().code();
        int before = files();
        var refused = drafts(code, SampleFiles.bomb(), SampleFiles.pdf("Trả lời.pdf"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#errors li").getFirst()).startsWith("“bom.docx”: ");
        assertThat(refused.document().select("#f-answer").text()).startsWith("Đã khảo sát");
        binh.press("Lưu dự thảo", Map.of());
        assertThat(files()).isEqualTo(before + 1);
    }

    @Test
    void ofADenunciationNoFileStays() {
        int before = files();
        var code = troupe.accepted().standing().code();
        drafts(code, SampleFiles.pdf("Trả lời.pdf"));
        assertThat(files()).isEqualTo(before + 1);
        ada.open("/kien-nghi/" + code + "/to-cao");
        ada.press(ada.page().form("form[action$=to-cao]"), Map.of());
        assertThat(files()).isEqualTo(before);
    }
}
