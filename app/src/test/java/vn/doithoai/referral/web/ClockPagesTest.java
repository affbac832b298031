package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;

/// The clock of a matter on its pages: Ada sends it on Friday 24 April 2026, Bình answers for the
/// department, Lan leads the province.
@AppTest
@Import(Cast.class)
class ClockPagesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);
    private static Actor adaWrites;
    private static Meeting dialogue;

    @Autowired Cast cast;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Portal lan;
    @Autowired Portal visitor;
    @Autowired Petitions petitions;
    @Autowired TestClock clock;

    @BeforeEach
    void theCastIsThere() {
        clock.setTo(FRIDAY);
        if (adaWrites == null) {
            cast.enter();
            adaWrites = cast.ada();
            cast.binh();
            cast.huong();
            cast.lan();
            dialogue = cast.dialogue(adaWrites);
        }
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
        lan.signIn("lan", Cast.PASSWORD);
    }

    private void on(LocalDate day) {
        clock.setTo(day);
    }

    private String received() {
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        Cast.NAM_MAU,
                        "Nâng cấp đường vào thôn",
                        "spoken",
                        null);
        var code = petitions.receive(Cast.BAC_KAN, matter, dialogue.occasion(), adaWrites).code();
        return "/kien-nghi/" + code;
    }

    private String sent() {
        var path = received();
        ada.open(path + "/chuyen");
        ada.press("Chuyển", Map.of("to", Cast.TRANSPORT.value().toString()));
        return path;
    }

    private void asked(String path) {
        binh.open(path + "/gia-han");
        binh.press(
                "Gửi đề nghị",
                Map.of("days", "5", "reason", "Chờ đo đạc", "basis", "Quyết định 33/2017/QĐ-TTg"));
    }

    @Test
    void theFormProposesThePolicysDays() {
        ada.open(received() + "/chuyen");
        assertThat(ada.page().words())
                .contains(
                        "15 ngày làm việc: đến hết ngày 20/05/2026 (Trả lời kiến nghị)",
                        "40 ngày: đến hết ngày 03/06/2026");
        assertThat(ada.page().document().select("input[name=by][checked]").val())
                .isEqualTo("answer");
    }

    @Test
    void anyoneReadsHowTheDayWasWorkedOut() {
        var page = visitor.open(sent());
        assertThat(page.words())
                .contains(
                        "Hạn trả lời là hết ngày 20/05/2026",
                        "15 ngày làm việc",
                        "27/04/2026: Nghỉ bù Giỗ Tổ Hùng Vương");
        var april = page.document().select("table.month").getFirst();
        assertThat(april.select("caption").text()).isEqualTo("Tháng 4 năm 2026");
        assertThat(april.select("td").eachText())
                .contains("24 bắt đầu", "25 nghỉ", "26 lễ", "27 nghỉ bù", "28 ngày 1", "30 lễ");
        var may = page.document().select("table.month").get(1);
        assertThat(may.select("td").eachText())
                .contains("1 lễ", "4 ngày 3", "20 ngày 15 hạn", "21");
        assertThat(may.select("th[scope=col]")).hasSize(7);
    }

    @Test
    void theEnglishPageIsEnglish() {
        var words = visitor.open(sent() + "?lang=en").words();
        assertThat(words)
                .contains(
                        "An answer is due by the end of 20 May 2026",
                        "15 working days",
                        "27 in lieu")
                .doesNotContain("⟦");
    }

    @Test
    void aDayByHandNeedsItsReason() {
        var path = received();
        ada.open(path + "/chuyen");
        var typed =
                Map.of("to", Cast.TRANSPORT.value().toString(), "by", "by_hand", "due", "8/5/2026");
        assertThat(ada.press("Chuyển", typed).status()).isEqualTo(422);
        assertThat(ada.page().words()).contains("Mục này bắt buộc");
        assertThat(ada.page().document().select("#f-due").val()).isEqualTo("8/5/2026");
        assertThat(ada.page().document().select("input[name=by][checked]").val())
                .isEqualTo("by_hand");
        ada.press("Chuyển", Map.of("reason", "Việc gấp trước mùa mưa"));
        assertThat(visitor.open(path).words())
                .contains("Việc gấp trước mùa mưa", "Hạn trả lời là hết ngày 08/05/2026");
    }

    @Test
    void anUnknownRuleIsRefused() {
        ada.open(received() + "/chuyen");
        var typed = Map.of("to", Cast.TRANSPORT.value().toString(), "by", "silence");
        assertThat(ada.press("Chuyển", typed).status()).isEqualTo(422);
    }

    @Test
    void theClockStopsAndRunsAgain() {
        var path = sent();
        on(LocalDate.of(2026, 5, 5));
        binh.open(path);
        binh.follow("Tạm dừng tính hạn");
        binh.press(
                "Tạm dừng",
                Map.of("why", "petitioner", "asked", "Hỏi vị trí cống", "until", "12/5/2026"));
        assertThat(binh.page().words()).contains("Thời hạn tạm dừng từ ngày 05/05/2026");
        assertThat(visitor.open(path).words())
                .contains("chờ người kiến nghị", "27/05/2026", "5 tạm dừng")
                .doesNotContain("Hỏi vị trí cống");
        on(LocalDate.of(2026, 5, 7));
        ada.open(path);
        ada.follow("Tính hạn trở lại");
        assertThat(ada.page().words()).contains("Hỏi vị trí cống");
        ada.press("Tính tiếp từ hôm nay", Map.of());
        assertThat(visitor.open(path).words())
                .contains("Hạn trả lời là hết ngày 22/05/2026", "Hạn ban đầu là ngày 20/05/2026");
    }

    @Test
    void whatWasTypedOutlivesARefusal() {
        var path = sent();
        binh.open(path + "/tam-dung");
        var typed = Map.of("why", "other_body", "asked", "Hỏi Sở Xây dựng", "until", "24/4/2027");
        assertThat(binh.press("Tạm dừng", typed).status()).isEqualTo(422);
        assertThat(binh.page().words()).contains("lâu quá thời gian cho phép", "10/06/2026");
        assertThat(binh.page().texts("textarea")).contains("Hỏi Sở Xây dựng");
    }

    @Test
    void aLeaderGrantsWhatTheAgencyAsks() {
        var path = sent();
        asked(path);
        assertThat(visitor.open(path).words()).contains("Cơ quan đang xin gia hạn");
        lan.open(path);
        lan.follow("Duyệt gia hạn");
        assertThat(lan.page().words()).contains("Chờ đo đạc", "hạn mới là hết ngày 27/05/2026");
        lan.press("Lưu quyết định", Map.of("decision", "grant"));
        assertThat(visitor.open(path).words())
                .contains(
                        "Gia hạn thêm 5 ngày làm việc",
                        "từ ngày 20/05/2026 thành ngày 27/05/2026",
                        "Chờ đo đạc (Quyết định 33/2017/QĐ-TTg)",
                        "Hạn ban đầu là ngày 20/05/2026");
        assertThat(lan.open(path + "/duyet-gia-han").words()).contains("Không có đề nghị gia hạn");
    }

    @Test
    void refusingNeedsAWord() {
        var path = sent();
        asked(path);
        lan.open(path + "/duyet-gia-han");
        assertThat(lan.press("Lưu quyết định", Map.of("decision", "deny")).status()).isEqualTo(422);
        lan.press("Lưu quyết định", Map.of("decision", "deny", "note", "Đã đủ thời gian"));
        assertThat(visitor.open(path).words())
                .contains("không được đồng ý", "hết ngày 20/05/2026")
                .doesNotContain("Đã đủ thời gian");
    }

    @Test
    void whoMayNotFindsNoPage() {
        var path = sent();
        asked(path);
        assertThat(binh.open(path + "/duyet-gia-han").status()).isEqualTo(404);
        assertThat(ada.open(path + "/duyet-gia-han").status()).isEqualTo(404);
        assertThat(ada.open(path + "/gia-han").status()).isEqualTo(404);
        assertThat(lan.open(path + "/tam-dung").status()).isEqualTo(404);
        assertThat(visitor.open(path + "/gia-han").path()).startsWith("/dang-nhap");
        assertThat(binh.open(received() + "/gia-han").status()).isEqualTo(404);
        assertThat(binh.post(path + "/tam-dung", "why=petitioner&seen=3").status()).isEqualTo(403);
    }

    @Test
    void nearAndOverdueAreSaidInWords() {
        var path = sent();
        on(LocalDate.of(2026, 5, 18));
        assertThat(visitor.open(path).words()).contains("Sắp đến hạn: còn 2 ngày làm việc");
        on(LocalDate.of(2026, 5, 21));
        assertThat(visitor.open(path).words()).contains("Quá hạn trả lời 1 ngày");
        on(LocalDate.of(2026, 6, 5));
        assertThat(visitor.open(path).words()).contains("Quá hạn đã lâu");
    }

    @Test
    void aLateAnswerSaysHowLate() {
        var path = sent();
        on(LocalDate.of(2026, 5, 22));
        binh.open(path + "/tra-loi");
        var typed =
                Map.of(
                        "result",
                        "settled_by_action",
                        "answer",
                        "Đã làm xong",
                        "answered",
                        "22/5/2026");
        binh.press("Lưu dự thảo, trình duyệt", typed);
        huong.open(path + "/du-thao");
        huong.press("Duyệt, gửi trả lời", Map.of());
        assertThat(visitor.open(path).words())
                .contains("Đã trả lời ngày 22/05/2026, chậm 2 ngày làm việc");
    }
}
