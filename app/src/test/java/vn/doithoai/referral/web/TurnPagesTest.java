package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;
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

    @ParameterizedTest
    @CsvSource({
        "class3, gì đó, class3",
        "topic3, XX, topic3",
        "place3, 01906@20250701, place3",
        "place3, không phải mã, place3",
        "place3, 99999, place3",
        "result3, khong_co, result3",
        "result3, '', result3"
    })
    void aRefusalLeadsToItsBlock(String field, String typed, String leadsTo) {
        openTurn();
        var text = "Sửa cầu Pác Lạng vì " + field + typed;
        var fields =
                new HashMap<>(
                        Map.of(
                                "text1",
                                text,
                                "text3",
                                text,
                                "result3",
                                "explained",
                                "answer3",
                                "Rõ"));
        fields.put(field, typed);
        var shown = ada.press(SAVE, fields);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(errorLinks(shown)).containsExactly("#f-" + leadsTo);
        assertThat(shown.document().select("#f-" + leadsTo)).hasSize(1);
        assertThat(shown.document().select("#e-" + leadsTo)).hasSize(1);
        assertThat(shown.texts("textarea")).containsOnlyOnce("Rõ").contains(text);
        assertThat(matters("sua cau pac lang")).isEmpty();
    }

    private static List<String> errorLinks(Shown shown) {
        return shown.document().select("#errors li a").eachAttr("href");
    }

    @Test
    void aLongAnswerInTheHallLosesNothing() {
        openTurn();
        var answer = "đã rõ ".repeat(4_000).strip();
        var typed =
                Map.of(
                        "class1", "denunciation",
                        "text3", "Phát quang cột mốc Khau Mạ",
                        "result3", "explained",
                        "answer3", answer);
        var shown = ada.press(SAVE, typed);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(errorLinks(shown)).containsExactly("#f-answer3");
        assertThat(shown.document().select("#f-answer3").text()).isEqualTo(answer);
        assertThat(matters("phat quang cot moc")).isEmpty();
    }

    @Test
    void aResultAloneIsNotPassedOver() {
        openTurn();
        var shown = ada.press(SAVE, Map.of("text1", "Dựng biển Phja Đén", "result2", "explained"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(errorLinks(shown)).containsExactly("#f-text2", "#f-answer2");
        assertThat(matters("dung bien phja den")).isEmpty();
    }

    @Test
    void anErrorWithoutFieldIsToldWithoutLink() {
        openTurn();
        var shown = ada.press(SAVE, Map.of("text1", "Trồng rừng Lũng Pảng", "id", "x"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.texts("#errors li")).hasSize(1);
        assertThat(errorLinks(shown)).isEmpty();
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
