package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.petition.Result;
import vn.doithoai.petition.Stage;

@AppTest
@Import(Cast.class)
class TurnPagesTest {
    private static final String SAVE = "Lưu lượt này";
    private static boolean entered;
    private static String code = "";

    @Autowired Cast cast;
    @Autowired Portal ada;
    @Autowired Portal chi;
    @Autowired Portal binh;
    @Autowired Register register;

    @BeforeEach
    void theCastIsThere() {
        if (!entered) {
            cast.enter();
            code = cast.dialogue(cast.ada()).code();
            cast.binh();
            cast.chi();
            entered = true;
        }
        ada.signIn("ada", Cast.PASSWORD);
    }

    private List<Petition> matters(String words) {
        var query = RegisterQuery.all(Cast.BAC_KAN).searching(words);
        return register.find(query, null, 50).rows();
    }

    private void openTurn() {
        assertThat(ada.open("/van-phong/cuoc/" + code + "/luot").status()).isEqualTo(200);
    }

    @Test
    void aTurnCarriesSeveralMatters() {
        openTurn();
        var shown =
                ada.press(
                        SAVE,
                        Map.of(
                                "speaker", "Ông Hoàng Văn Bản",
                                "text1", "Nâng cấp đường Nà Nghè",
                                "topic1", "GT",
                                "result1", "roadmap",
                                "answer1", "Đã đưa vào kế hoạch",
                                "text2", "Kéo điện đến Khuổi Luông",
                                "topic2", "DL"));
        assertThat(shown.status()).as(shown.words()).isEqualTo(200);
        assertThat(shown.words()).contains("2 kiến nghị");
        var road = matters("nang cap duong na nghe").getFirst();
        assertThat(road.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(road.standing().result()).isEqualTo(Result.IN_PROGRESS_WITH_ROADMAP);
        assertThat(matters("keo dien den").getFirst().standing().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aSecondSubmitRecordsNothingTwice() {
        openTurn();
        var form = ada.page().form("form[data-matters]");
        var typed = Map.of("text1", "Sửa đập Pác Ngòi", "result1", "explained", "answer1", "Rõ");
        ada.press(form, typed);
        ada.press(form, typed);
        assertThat(matters("sua dap pac ngoi")).hasSize(1);
    }

    @Test
    void anAnswerWithoutResultKeepsWhatWasTyped() {
        openTurn();
        var shown = ada.press(SAVE, Map.of("text1", "Dời trạm biến áp", "answer1", "Sẽ xem"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.words()).contains("Chưa chọn kết quả");
        assertThat(shown.document().select("#errors a").attr("href")).isEqualTo("#f-result1");
        assertThat(shown.texts("textarea")).contains("Dời trạm biến áp", "Sẽ xem");
        assertThat(matters("doi tram bien ap")).isEmpty();
    }

    @Test
    void aResultWithoutAnswerIsRefused() {
        openTurn();
        var shown = ada.press(SAVE, Map.of("text1", "Cấp giống ngô", "result1", "explained"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.document().select("#errors a").attr("href")).isEqualTo("#f-answer1");
    }

    @Test
    void moreBlocksKeepWhatWasTyped() {
        openTurn();
        var shown = ada.press("Thêm ô kiến nghị", Map.of("text1", "Mở chợ phiên", "more", "1"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.document().select("textarea[name^=text]")).hasSize(6);
        assertThat(shown.texts("textarea")).contains("Mở chợ phiên");
    }

    @Test
    void aHugeTextIsRefusedByItsField() {
        openTurn();
        var shown = ada.press(SAVE, Map.of("text2", "đ".repeat(100_000)));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.document().select("#errors a").attr("href")).isEqualTo("#f-text2");
    }

    @Test
    void aDenunciationLeavesNoWordBehind() {
        openTurn();
        var canary = "CANARY-" + System.identityHashCode(this);
        var shown = ada.press(SAVE, Map.of("class1", "denunciation", "text1", canary));
        assertThat(shown.words()).contains("Luật Tố cáo");
        assertThat(shown.body()).doesNotContain(canary);
        assertThat(matters(canary)).isEmpty();
    }

    @Test
    void anErrorElsewhereBringsNoDenunciationBack() {
        openTurn();
        var shown =
                ada.press(
                        SAVE,
                        Map.of(
                                "class1",
                                "denunciation",
                                "text1",
                                "CANARY",
                                "speaker",
                                "CANARY",
                                "text2",
                                "Sửa kênh",
                                "result2",
                                "explained"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.body()).contains("Sửa kênh").doesNotContain("CANARY");
        var more =
                ada.press(
                        "Thêm ô kiến nghị",
                        Map.of("class1", "denunciation", "text1", "CANARY", "more", "1"));
        assertThat(more.body()).doesNotContain("CANARY");
    }

    @Test
    void unknownAndForbiddenLookTheSame() {
        chi.signIn("chi", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        assertThat(chi.open("/van-phong/cuoc/" + code + "/luot").status()).isEqualTo(404);
        assertThat(binh.open("/van-phong/cuoc/" + code + "/luot").status()).isEqualTo(404);
        assertThat(chi.open("/van-phong/cuoc/BK-0000-0000/luot").status()).isEqualTo(404);
    }
}
