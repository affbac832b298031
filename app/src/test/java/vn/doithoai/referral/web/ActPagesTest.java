package vn.doithoai.referral.web;

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
import vn.doithoai.figures.Ending;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Troupe;

/// The acts of a matter's life as pages, without script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActPagesTest {
    @Autowired Troupe troupe;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Portal giao;
    @Autowired Portal hoa;
    @Autowired Portal khoa;
    @Autowired Portal visitor;

    @BeforeAll
    void everybodySignsIn() {
        troupe.enter();
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
        giao.signIn("giao", Cast.PASSWORD);
        hoa.signIn("hoa", Cast.PASSWORD);
        khoa.signIn("khoa", Cast.PASSWORD);
    }

    private static String at(Petition petition) {
        return "/kien-nghi/" + petition.standing().code();
    }

    private static List<String> offered(Portal reader, Petition petition) {
        reader.open(at(petition));
        return reader.page().texts("p.actions a");
    }

    @Test
    void eachReaderIsOfferedWhatTheirPostMayDoHere() {
        var referred = troupe.referred();
        assertThat(offered(binh, referred))
                .containsExactly(
                        "Nhận giải quyết",
                        "Không thuộc thẩm quyền",
                        "Tạm dừng tính hạn",
                        "Xin gia hạn",
                        "Trả lời");
        assertThat(offered(ada, referred))
                .contains("Kiến nghị cấp trên", "Phân loại", "Tách", "Trả lời")
                .doesNotContain("Chuyển cơ quan", "Xác minh kết quả");
        assertThat(offered(khoa, referred)).isEmpty();
        assertThat(offered(visitor, referred)).isEmpty();
        var answered = troupe.answered("no_roadmap");
        assertThat(offered(hoa, answered))
                .containsExactly("Xác minh kết quả", "Ghi kết quả giám sát");
        assertThat(offered(giao, answered))
                .containsExactly("Duyệt nội dung công khai", "Công khai câu trả lời");
        assertThat(offered(binh, answered))
                .containsExactly("Hẹn lộ trình", "Trả lời", "Đánh giá của người dân");
    }

    @Test
    void aDraftThatWaitsIsFoundFromThePageOfTheMatter() {
        var waits = troupe.proposed("settled_by_action");
        assertThat(offered(huong, waits.petition())).contains("Xem dự thảo trả lời");
        huong.follow("Xem dự thảo trả lời");
        assertThat(huong.page().words())
                .contains("Đã khảo sát và trả lời.", "Đã giải quyết xong: tổ chức thực hiện");
        huong.press("Duyệt, gửi trả lời", Map.of());
        assertThat(troupe.now(waits.petition()).standing().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void theDrafterSeesThatItWaitsAndFindsNoButton() {
        var waits = troupe.proposed("settled_by_action");
        binh.open(at(waits.petition()) + "/du-thao");
        assertThat(binh.page().words()).contains("đang chờ người thứ hai duyệt");
        assertThat(binh.page().texts("main button")).isEmpty();
    }

    @Test
    void aDraftSentBackSaysWhyAndKeepsWhatWasTyped() {
        var waits = troupe.proposed("settled_by_action");
        huong.open(at(waits.petition()) + "/du-thao");
        assertThat(huong.press("Trả lại người soạn", Map.of("remark", " ")).status())
                .isEqualTo(422);
        assertThat(huong.page().words()).contains("Mục này bắt buộc");
        huong.press("Trả lại người soạn", Map.of("remark", "Nêu rõ kinh phí."));
        assertThat(huong.open(at(waits.petition()) + "/du-thao").status()).isEqualTo(404);
    }

    @Test
    void anAgencyAcceptsOrNamesWhoIsCompetent() {
        var one = troupe.referred();
        binh.open(at(one) + "/nhan");
        binh.press("Nhận giải quyết", Map.of());
        assertThat(troupe.now(one).standing().stage()).isEqualTo(Stage.ACCEPTED);
        var other = troupe.referred();
        binh.open(at(other) + "/tra-lai");
        assertThat(
                        binh.press(
                                        "Chuyển cơ quan có thẩm quyền",
                                        Map.of("to", "", "reason", "Đường do huyện quản lý"))
                                .status())
                .isEqualTo(422);
        assertThat(binh.page().words()).contains("Chưa nêu cơ quan có thẩm quyền");
        assertThat(binh.page().texts("textarea")).contains("Đường do huyện quản lý");
        binh.press(
                "Chuyển cơ quan có thẩm quyền", Map.of("to", Cast.BA_BE_OFFICE.value().toString()));
        assertThat(troupe.now(other).handler()).isEqualTo(Cast.BA_BE_OFFICE);
        assertThat(binh.open(at(other) + "/nhan").status()).isEqualTo(404);
    }

    @Test
    void anOfficePutsItToAHigherAuthority() {
        var accepted = troupe.accepted();
        ada.open(at(accepted) + "/cap-tren");
        var typed =
                Map.of("authority", "Bộ GTVT", "document", "112/UBND", "documentDay", "31/2/2021");
        assertThat(ada.press("Ghi nhận", typed).status()).isEqualTo(422);
        assertThat(ada.page().words()).contains("không có trong lịch");
        ada.press("Ghi nhận", Map.of("documentDay", "27/4/2021"));
        assertThat(troupe.now(accepted).standing().stage()).isEqualTo(Stage.ESCALATED);
    }

    @Test
    void anEditorClearsTheWordsAndTheFrontConfirms() {
        var answered = troupe.answered("settled_by_action");
        giao.open(at(answered) + "/cong-khai-tra-loi");
        giao.press("Công khai câu trả lời", Map.of("text", "Đã sửa đường."));
        assertThat(visitor.open(at(answered)).words()).contains("Đã sửa đường.");
        hoa.open(at(answered) + "/xac-minh");
        hoa.press("Xác nhận đã thực hiện", Map.of());
        assertThat(troupe.now(answered).standing().ending()).isEqualTo(Ending.CONFIRMED);
    }

    @Test
    void theFrontContestsWithAReason() {
        var answered = troupe.answered("settled_by_action");
        hoa.open(at(answered) + "/xac-minh");
        assertThat(hoa.press("Chưa thực hiện đúng", Map.of("reason", "")).status()).isEqualTo(422);
        hoa.press("Chưa thực hiện đúng", Map.of("reason", "Mới làm được một nửa."));
        assertThat(troupe.now(answered).standing().contests()).isOne();
        assertThat(visitor.open(at(answered)).words()).doesNotContain("Mới làm được một nửa");
    }

    @Test
    void aPromiseHasADayToCome() {
        var answered = troupe.answered("no_roadmap");
        binh.open(at(answered) + "/hen");
        var typed = Map.of("until", "1/1/2021", "what", "Đổ bê tông 2 km");
        assertThat(binh.press("Ghi lời hẹn", typed).status()).isEqualTo(422);
        assertThat(binh.page().words()).contains("Ngày hẹn phải sau hôm nay");
        assertThat(binh.press("Ghi lời hẹn", Map.of("until", "31/12/2021")).status())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotIsToldNothing() {
        var accepted = troupe.accepted();
        for (var act : List.of("nhan", "tra-lai", "cap-tren", "tra-loi", "du-thao", "hen")) {
            assertThat(khoa.open(at(accepted) + "/" + act).status()).as(act).isEqualTo(404);
            assertThat(visitor.open(at(accepted) + "/" + act).path())
                    .as(act)
                    .contains("/dang-nhap");
        }
    }
}
