package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.lodging.DataRequests;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.lodging.Solver;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RedactionGround;
import vn.doithoai.petition.Redactions;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.vault.ErasureReason;

/// What a petitioner takes along, asks to have corrected or erased, and says of an answer.
@AppTest
@Import({Cast.class, Troupe.class})
class OwnDataPagesTest {
    private static final String WORDS = "Trạm bơm Pác Châm hỏng, bà Lý Thị Hoa 0912 345 678 trông.";
    private static boolean entered;

    @Autowired Troupe troupe;
    @Autowired Sending sending;
    @Autowired Routes routes;
    @Autowired Drafts drafts;
    @Autowired Redactions redactions;
    @Autowired Denunciations denunciations;
    @Autowired DataRequests dataRequests;
    @Autowired Receipts receipts;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired Portal petitioner;
    @Autowired Portal office;

    @BeforeEach
    void everybodyIsThere() {
        if (!entered) {
            troupe.enter();
            entered = true;
        }
        clock.advance(Duration.ofHours(1));
    }

    private Petition lodged() {
        petitioner.open("/gui-kien-nghi");
        petitioner.press(
                "Xem lại trước khi gửi",
                Map.of(
                        "unit_name", "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "kind", "report",
                        "topic", "NN",
                        "text", WORDS,
                        "name", "Nguyễn Thị Mơ",
                        "email", "mo@example.vn"));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        var receipt = petitioner.press(form, Map.of("solution", solution));
        petitioner.open("/tra-cuu/kien-nghi");
        return troupe.now(receipt.texts(".slip .code").getFirst());
    }

    private void answered(Petition petition) {
        var today = VietnamTime.day(clock.instant());
        var by = new DueBy.Hand(today.plusDays(10), "Theo kết luận");
        var sent = sending.refer(petition, petition.acts(), Cast.TRANSPORT, by, troupe.is("ada"));
        var taken = routes.accept(sent, sent.acts(), troupe.is("binh"));
        var answer = new Answer("settled_by_action", "Đã sửa.", "12/SNN", today, false, null);
        troupe.approved(drafts.propose(taken, taken.acts(), answer, troupe.is("binh")), "huong");
        petitioner.open("/tra-cuu/kien-nghi");
    }

    private void erased(Petition petition) {
        var ground = new RedactionGround(ErasureReason.ASKED, "Luật 91/2025/QH15, Điều 14");
        redactions.redact(petition, petition.acts(), ground, troupe.is("ada"));
    }

    @Test
    void whoTheyAreIsSealed() {
        var code = lodged().standing().code();
        var rows =
                db.sql(
                                "select p::text from petition p union all select r::text from petition_register r")
                        .query(String.class)
                        .list();
        assertThat(rows)
                .noneMatch(row -> row.contains("Pác Châm"))
                .noneMatch(row -> row.contains("Nguyễn Thị Mơ"))
                .noneMatch(row -> row.contains("mo@example.vn"));
        office.signIn("ada", Cast.PASSWORD);
        assertThat(office.open("/kien-nghi/" + code + "/du-lieu-ca-nhan").words())
                .contains("Nguyễn Thị Mơ", "mo@example.vn", WORDS);
    }

    @Test
    void aRequestWaitsAtTheOffice() {
        var code = lodged().standing().code();
        var words = "Tên tôi là Nguyễn Thị Mở, không phải Mơ";
        var sent = petitioner.press("Gửi yêu cầu", Map.of("wish", "correct", "words", words));
        assertThat(sent.words()).contains("Đã gửi yêu cầu");
        petitioner.press("Gửi yêu cầu", Map.of("wish", "correct", "words", words));
        office.signIn("ada", Cast.PASSWORD);
        office.open("/van-phong");
        office.follow("Yêu cầu về dữ liệu cá nhân");
        assertThat(office.page().texts("a.code")).containsOnlyOnce(code);
        assertThat(office.page().words()).contains(words);
        var stored = db.sql("select r::text from lodging_request r").query(String.class).list();
        assertThat(stored).noneMatch(row -> row.contains("Mở"));
        var form = office.page().link(code).closest("li").selectFirst("form");
        assertThat(office.press(form, Map.of()).texts("a.code")).doesNotContain(code);
    }

    @Test
    void aRequestSaysWhatItWants() {
        lodged();
        assertThat(petitioner.press("Gửi yêu cầu", Map.of("words", "x")).words())
                .contains("Chưa chọn yêu cầu");
        assertThat(petitioner.press("Gửi yêu cầu", Map.of("wish", "correct", "words", "")).words())
                .contains("Chưa ghi cần sửa gì");
    }

    @Test
    void aDenunciationIsNoReason() {
        lodged();
        int before = requests();
        var words = "Tôi tố cáo ông chủ tịch xã nhận hối lộ.";
        var refused = petitioner.press("Gửi yêu cầu", Map.of("wish", "correct", "words", words));
        assertThat(refused.words()).contains("dấu hiệu là tố cáo");
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void anotherOfficeSeesNoRequest() {
        petitionerAsksForErasure();
        office.signIn("binh", Cast.PASSWORD);
        assertThat(office.open("/van-phong/yeu-cau-du-lieu").status()).isEqualTo(404);
    }

    @Test
    void nothingSaidOutlivesADenunciation() {
        var matter = troupe.received();
        var secret = receipts.print(matter, troupe.is("ada")).inGroups();
        var holder = receipts.open(matter.standing().code(), secret, "192.0.2.9");
        int before = notes();
        dataRequests.ask(holder, "correct", "Tên tôi viết sai");
        assertThat(notes()).isEqualTo(before + 1);
        denunciations.guide(matter, matter.acts(), troupe.is("ada"));
        assertThat(notes()).isEqualTo(before);
    }

    private int notes() {
        return db.sql("select count(*) from vault.kept_text where kind = 'note'")
                .query(Integer.class)
                .single();
    }

    private int requests() {
        return db.sql("select count(*) from lodging_request").query(Integer.class).single();
    }

    private Petition petitionerAsksForErasure() {
        var matter = lodged();
        petitioner.press("Gửi yêu cầu", Map.of("wish", "erase"));
        return matter;
    }

    @Test
    void afterErasureTheReceiptStaysValid() {
        var matter = petitionerAsksForErasure();
        erased(matter);
        var page = petitioner.open("/tra-cuu/kien-nghi");
        assertThat(page.words()).contains("đã được xóa").doesNotContain("Pác Châm");
    }

    @Test
    void aRatingIsReadByThoseWhoHandleIt() {
        var matter = lodged();
        answered(matter);
        var form = petitioner.page().form("form[action$=danh-gia]");
        petitioner.press(form, Map.of("stars", 2, "comment", "Sửa rồi lại hỏng"));
        var path = "/kien-nghi/" + matter.standing().code() + "/danh-gia";
        office.signIn("binh", Cast.PASSWORD);
        assertThat(office.open(path).words()).contains("2/5", "Sửa rồi lại hỏng");
        office.signOut();
        office.signIn("hoa", Cast.PASSWORD);
        assertThat(office.open(path).words()).contains("2/5").doesNotContain("lại hỏng");
        petitioner.open(path);
        assertThat(petitioner.page().path()).startsWith("/dang-nhap");
    }
}
