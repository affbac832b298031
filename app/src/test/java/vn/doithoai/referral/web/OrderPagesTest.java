package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Result;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;

/// The pages of a matter's life asked for too early, too late, twice, and by the wrong people.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderPagesTest {
    private static final String ANSWER = "Lưu dự thảo";
    private static final Map<String, String> REFERRAL =
            Map.of(
                    "to",
                    Cast.TRANSPORT.value().toString(),
                    "by",
                    "by_hand",
                    "due",
                    "20/5/2021",
                    "reason",
                    "Theo kết luận");
    private static final Map<String, String> REPLY =
            Map.of("result", "explained", "answer", "Đã giải thích", "answered", "28/4/2021");

    @Autowired Portal visitor;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal huong;
    @Autowired Portal chi;
    @Autowired Petitions petitions;

    private Actor office;
    private Meeting dialogue;

    @BeforeAll
    void theCastIsThere(@Autowired Cast cast) {
        cast.enter();
        office = cast.ada();
        cast.binh();
        cast.huong();
        cast.chi();
        dialogue = cast.dialogue(office);
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        huong.signIn("huong", Cast.PASSWORD);
        chi.signIn("chi", Cast.PASSWORD);
    }

    private String received() {
        var matter = Brought.matter("Nâng cấp đường vào thôn");
        return petitions.receive(Cast.BAC_KAN, matter, dialogue.occasion(), office).code();
    }

    private Petition now(String code) {
        return petitions.published(code).orElseThrow();
    }

    private static String page(String code, String act) {
        return "/kien-nghi/" + code + "/" + act;
    }

    private String referred() {
        var code = received();
        ada.open(page(code, "chuyen"));
        ada.press("Chuyển", REFERRAL);
        assertThat(now(code).standing().stage()).isEqualTo(Stage.REFERRED);
        return code;
    }

    private String answered() {
        var code = referred();
        binh.open(page(code, "tra-loi"));
        binh.press(ANSWER, REPLY);
        huong.open(page(code, "du-thao"));
        huong.press("Duyệt, gửi trả lời", Map.of());
        assertThat(now(code).standing().stage()).isEqualTo(Stage.ANSWERED);
        return code;
    }

    private static void assertRefused(Shown shown, String words) {
        assertThat(shown.status()).as(shown.words()).isEqualTo(422);
        assertThat(shown.texts("#errors li")).singleElement().asString().contains(words);
    }

    @Test
    void theWholeWayInOrder() {
        var code = answered();
        var now = now(code);
        assertThat(now.standing().result()).isEqualTo(Result.EXPLAINED);
        assertThat(petitions.history(Cast.BAC_KAN, now.standing().id()))
                .extracting(act -> act.act().word())
                .containsExactly("receive", "refer", "accept", "answer");
        assertThat(visitor.open("/kien-nghi/" + code).words()).contains("Sở Giao thông vận tải");
    }

    @Test
    void nothingIsAnsweredBeforeItIsSent() {
        var code = received();
        assertThat(binh.open(page(code, "tra-loi")).status()).isEqualTo(404);
        ada.open(page(code, "tra-loi"));
        assertRefused(ada.press(ANSWER, REPLY), "không làm được ở tình trạng hiện nay");
        assertThat(ada.page().texts("textarea")).contains("Đã giải thích");
        assertThat(now(code).acts()).isOne();
    }

    @Test
    void nothingIsSentOnceItIsAnswered() {
        var code = answered();
        int acts = now(code).acts();
        ada.open(page(code, "chuyen"));
        assertRefused(ada.press("Chuyển", REFERRAL), "không làm được ở tình trạng hiện nay");
        assertThat(ada.page().document().select("#f-due").val()).isEqualTo("20/5/2021");
        assertThat(now(code).acts()).isEqualTo(acts);
    }

    @Test
    void filingGoesOnUntilTheEnd() {
        var code = answered();
        ada.open(page(code, "phan-loai"));
        ada.press("Lưu phân loại", Map.of("topic", "NS", "class", "opinion"));
        assertThat(ada.page().path()).isEqualTo("/kien-nghi/" + code);
        assertThat(now(code).standing().topic()).isEqualTo("NS");
        assertThat(now(code).standing().stage()).isEqualTo(Stage.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"phan-loai, form.form, 2", "chuyen, form.form, 2", "to-cao, form.form, 0"})
    void aFormSentTwiceDoesOnce(String act, String form, int acts) {
        var code = received();
        var id = now(code).standing().id();
        ada.open(page(code, act));
        var sent = ada.page().form(form);
        var typed =
                act.equals("chuyen")
                        ? REFERRAL
                        : act.equals("phan-loai")
                                ? Map.of("topic", "NS", "class", "report")
                                : Map.<String, String>of();
        var first = ada.press(sent, typed);
        var second = ada.press(sent, typed);
        assertThat(second.status()).as(second.words()).isEqualTo(200);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(petitions.history(Cast.BAC_KAN, id)).hasSize(acts);
    }

    @Test
    void anAnswerSentTwiceIsOneDraftAndOneAnswer() {
        var code = referred();
        binh.open(page(code, "tra-loi"));
        var typed = binh.page().form("form.form");
        binh.press(typed, REPLY);
        assertThat(binh.press(typed, REPLY).status()).isEqualTo(200);
        huong.open(page(code, "du-thao"));
        var approval = huong.page().form("form[action$=/duyet]");
        huong.press(approval, Map.of());
        assertThat(huong.press(approval, Map.of()).status()).isEqualTo(200);
        assertThat(now(code).acts()).isEqualTo(4);
        assertThat(huong.open(page(code, "du-thao")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phan-loai",
                "chuyen",
                "tra-loi",
                "nhan",
                "tra-lai",
                "cap-tren",
                "hen",
                "xac-minh",
                "ket-thuc",
                "to-cao"
            })
    void unknownAndForbiddenLookTheSame(String act) {
        var code = received();
        var there = chi.open(page(code, act));
        var nowhere = chi.open(page("BK-0000-0000", act));
        assertThat(there.status()).isEqualTo(404).isEqualTo(nowhere.status());
        assertThat(there.words()).isEqualTo(nowhere.words());
        assertThat(visitor.open(page(code, act)).path()).startsWith("/dang-nhap");
    }

    @ParameterizedTest
    @CsvSource({
        "phan-loai, seen=1&topic=NS&class=report",
        "chuyen, seen=1&to=00000000-0000-0000-0000-000000000002&by=by_hand&due=20%2F5%2F2021&reason=x",
        "tra-loi, seen=1&result=explained&answer=R%C3%B5&answered=28%2F4%2F2021",
        "nhan, seen=1",
        "ket-thuc, seen=1&reason=insult&words=x",
        "to-cao, seen=1"
    })
    void whatIsPostedFromOutsideItsPartIsNotFound(String act, String body) {
        var code = received();
        var token = chi.open("/tai-khoan/mat-khau").document().select("[name=_csrf]").val();
        var csrf = "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        assertThat(chi.post(page(code, act), body + csrf).status()).isEqualTo(404);
        assertThat(chi.post(page("BK-0000-0000", act), body + csrf).status()).isEqualTo(404);
        assertThat(now(code).acts()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "topic, XX, không có trong danh mục",
        "class, gì đó, không có trong danh mục",
        "class, '', không có trong danh mục"
    })
    void aWrongFilingIsNamedAndNothingIsFiled(String field, String value, String words) {
        var code = received();
        ada.open(page(code, "phan-loai"));
        assertRefused(ada.press("Lưu phân loại", Map.of(field, value)), words);
        assertThat(ada.page().document().select("#errors a").attr("href")).isEqualTo("#f-" + field);
        assertThat(now(code).acts()).isOne();
    }

    @Test
    void aDenunciationIsGuidedAwayByTheForm() {
        var code = received();
        ada.open(page(code, "phan-loai"));
        ada.press("Lưu phân loại", Map.of("class", "denunciation"));
        assertThat(ada.page().path()).isEqualTo(page(code, "to-cao"));
        assertThat(ada.page().words()).contains("Không khôi phục được");
        assertThat(now(code).acts()).as("choosing alone does nothing").isOne();
        var guided = ada.press("Xóa nội dung", Map.of());
        assertThat(guided.words()).contains("Luật Tố cáo").doesNotContain("Nâng cấp đường");
        for (var who : List.of(visitor, ada, binh, chi)) {
            assertThat(who.open("/kien-nghi/" + code).status()).isEqualTo(404);
        }
        assertThat(ada.open(page(code, "to-cao")).words()).isEqualTo(guided.words());
        assertThat(chi.open(page(code, "to-cao")).status()).isEqualTo(404);
        var machine = visitor.machine("GET", "/api/v1/petitions/" + code, "", "");
        assertThat(machine.status()).isEqualTo(404);
    }

    @Test
    void anOldPageGuidesNothingAway() {
        var code = received();
        ada.open(page(code, "to-cao"));
        var form = ada.page().form("form.form");
        ada.open(page(code, "phan-loai"));
        ada.press("Lưu phân loại", Map.of("topic", "NS", "class", "report"));
        assertRefused(ada.press(form, Map.of()), "vừa có người xử lý");
        assertThat(now(code).standing().topic()).isEqualTo("NS");
    }
}
