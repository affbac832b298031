package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.lodging.Solver;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.VietnamTime;

/// A letter from somebody without an account, from a browser that runs no script.
@AppTest
@Import(Cast.class)
class LetterPagesTest {
    private static final String ROAD =
            "Đường vào thôn Khuổi Slưn lầy lội, đề nghị sửa trước mùa mưa.";
    private static boolean entered;
    private static Actor ada;

    @Autowired Cast cast;
    @Autowired Petitions petitions;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired Portal petitioner;
    @Autowired Portal someoneElse;

    @BeforeEach
    void everybodyIsThere() {
        if (!entered) {
            cast.enter();
            cast.enterNextDoor();
            ada = cast.ada();
            entered = true;
        }
        clock.advance(Duration.ofHours(2));
    }

    private static Map<String, Object> letter(String text) {
        return new HashMap<>(
                Map.of(
                        "unit_name", "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "kind", "petition",
                        "topic", "GT",
                        "text", text));
    }

    private static Map<String, Object> letter(String field, Object value) {
        var letter = letter(ROAD);
        letter.put(field, value);
        return letter;
    }

    private Shown look(Map<String, ?> letter) {
        petitioner.open("/gui-kien-nghi");
        return petitioner.press("Xem lại trước khi gửi", letter);
    }

    private Shown send() {
        return send(petitioner);
    }

    private static Shown send(Portal petitioner) {
        var form = petitioner.page().form("form[action$=gui]");
        var challenge = form.select("[name=challenge]").val();
        return petitioner.press(form, Map.of("solution", Solver.solve(challenge)));
    }

    private Shown sent(Map<String, ?> letter) {
        var preview = look(letter);
        assertThat(preview.heading()).as(preview.words()).isEqualTo("Xem lại trước khi gửi");
        return send();
    }

    private int matters() {
        return db.sql("select count(*) from petition").query(Integer.class).single();
    }

    @Test
    void aLetterBecomesAMatterWithAReceipt() {
        var receipt = sent(letter(ROAD));
        assertThat(receipt.heading()).isEqualTo("Giấy biên nhận kiến nghị");
        assertThat(receipt.header("Cache-Control")).contains("no-store");
        assertThat(receipt.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/tra-cuu");
        var code = receipt.texts(".slip .code").getFirst();
        var secret = receipt.texts("#secret").getFirst();
        assertThat(petitioner.open("/tra-cuu/kien-nghi").words()).contains(ROAD);
        petitioner.press("Đóng hồ sơ", Map.of());
        var opened =
                petitioner.press(
                        petitioner.page().form("form[data-receipt]"),
                        Map.of("code", code, "secret", secret));
        assertThat(opened.words()).contains(ROAD).contains("Văn phòng sẽ xem xét");
    }

    @Test
    void theSecretIsKeptNowhere() {
        var secret = sent(letter(ROAD)).texts("#secret").getFirst();
        var kept = db.sql("select r::text from lodging_receipt r").query(String.class).list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(secret));
        assertThat(kept).noneMatch(row -> row.contains(secret.replace("-", "")));
    }

    @Test
    void sentTwiceItIsOneMatter() {
        look(letter(ROAD));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        var first = petitioner.press(form, Map.of("solution", solution));
        int before = matters();
        var again = petitioner.press(form, Map.of("solution", solution));
        assertThat(again.texts(".slip .code")).isEqualTo(first.texts(".slip .code"));
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void aFormIsNotUsedForOtherWords() {
        look(letter(ROAD));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        petitioner.press(form, Map.of("solution", solution));
        int before = matters();
        var other = petitioner.press(form, Map.of("solution", solution, "text", "Việc khác hẳn"));
        assertThat(other.status()).isEqualTo(422);
        var stolen = Map.of("solution", solution, "draw", "0".repeat(32));
        assertThat(petitioner.press(form, stolen).status()).isEqualTo(422);
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void withoutScriptItWaitsALittle() {
        look(letter(ROAD));
        int before = matters();
        var early = petitioner.press("Gửi", Map.of());
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.words()).contains(ROAD).contains("bấm gửi lại");
        clock.advance(Duration.ofSeconds(30));
        petitioner.press("Xem lại trước khi gửi", Map.of());
        clock.advance(Duration.ofSeconds(30));
        assertThat(petitioner.press("Gửi", Map.of()).heading()).contains("Giấy biên nhận");
        assertThat(matters()).isEqualTo(before + 1);
    }

    @Test
    void whatLeadsToAPersonIsCovered() {
        var text = "Đường hỏng, gọi ông Hoàng Văn Thụ số 0912 345 678 để biết thêm.";
        var preview = look(letter(text));
        assertThat(preview.texts("blockquote").getFirst())
                .contains("Đường hỏng")
                .contains("[số điện thoại]")
                .doesNotContain("0912");
        assertThat(preview.words()).contains("Biên tập viên đọc lại");
    }

    @Test
    void whatWasRaisedBeforeIsShown() {
        var words = "Cầu treo bản Cám bị gãy ván, đề nghị thay ván mới";
        var matter = Brought.matter(words);
        var today = Brought.letter(PartialDate.of(VietnamTime.day(clock.instant())));
        var code = petitions.receive(Cast.BAC_KAN, matter, today, ada).code();
        var preview = look(letter(words));
        assertThat(preview.words()).contains("Đã có người nêu việc tương tự");
        assertThat(preview.link(code).attr("href")).endsWith(code);
    }

    @Test
    void whatIsNotClearedIsShownToNobody() {
        var words = "Trạm bơm Pác Châm hỏng hai máy, ruộng khô cả vụ";
        var code = sent(letter(words)).texts(".slip .code").getFirst();
        assertThat(look(letter(words)).words()).doesNotContain(code);
        assertThat(someoneElse.open("/kien-nghi/" + code).body()).doesNotContain("Pác Châm");
        assertThat(someoneElse.open("/kien-nghi?q=pac+cham").body()).doesNotContain(code);
    }

    @Test
    void whatWasTypedIsNeverLost() {
        var letter = letter("email", "không phải thư");
        letter.put("phone", "abc");
        letter.put("name", "Nguyễn Thị Mơ");
        letter.put("topic", "");
        var refused = look(letter);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#errors li")).hasSize(3);
        assertThat(refused.document().select("[name=name]").val()).isEqualTo("Nguyễn Thị Mơ");
        assertThat(refused.document().select("[name=text]").text()).isEqualTo(ROAD);
        var fixed =
                petitioner.press(
                        "Xem lại trước khi gửi", Map.of("email", "", "phone", "", "topic", "GT"));
        var again =
                petitioner.press(
                        fixed.form("form[action$=gui]").attr("action", "/gui-kien-nghi/sua"),
                        Map.of());
        assertThat(again.document().select("[name=text]").text()).isEqualTo(ROAD);
        assertThat(again.document().select("[name=kind][checked]").val()).isEqualTo("petition");
    }

    @ParameterizedTest
    @CsvSource({
        "unit_name, '', unit, Chưa ghi nơi xảy ra việc",
        "unit_name, Xã Không Có Đâu, unit, chưa rõ là nơi nào",
        "unit_name, 'Thành phố Cần Thơ', unit, không thuộc phạm vi",
        "unit, 99999, unit, ''",
        "kind, '', kind, Chưa chọn loại",
        "kind, lạ, kind, không có trong danh mục",
        "topic, XX, topic, XX",
        "text, ' ', text, Chưa có nội dung",
        "email, 'a@b.vn, c@d.vn', email, chưa đúng",
        "kind, complaint, name, phải ghi họ tên",
        "kind, complaint, address, phải ghi địa chỉ",
        "id, x, '', Biểu mẫu đã mở quá lâu",
        "draw, x, '', Biểu mẫu đã mở quá lâu"
    })
    void whatIsWrongIsNamed(String field, String value, String at, String words) {
        int before = matters();
        var letter = letter(field, value);
        if (field.equals("unit")) {
            letter.put("unit_name", "");
        }
        var refused = look(letter);
        assertThat(refused.status()).as(refused.words()).isEqualTo(422);
        assertThat(String.join(" ", refused.texts("#errors li"))).contains(words);
        if (!at.isEmpty()) {
            assertThat(refused.document().select("#errors a[href=#f-" + at + "]")).isNotEmpty();
        }
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void sentAtOnceItIsOneMatter() {
        look(letter("Cống thoát nước ở bản Cám bị tắc, ngập sân trường"));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        int before = matters();
        var codes =
                IntStream.range(0, 3)
                        .parallel()
                        .mapToObj(_ -> petitioner.press(form, Map.of("solution", solution)))
                        .map(shown -> shown.texts(".slip .code"))
                        .distinct()
                        .toList();
        assertThat(codes).hasSize(1);
        assertThat(matters()).isEqualTo(before + 1);
    }

    @Test
    void aNameManyPlacesHaveIsAskedFor() {
        var refused = look(letter("unit_name", "Cao"));
        assertThat(refused.words()).contains("Chọn một nơi");
        var choices = refused.document().select("[name=unit_choice]").eachAttr("value");
        assertThat(choices).hasSizeGreaterThan(1);
        var choice = choices.stream().filter(id -> id.startsWith("0")).findFirst().orElseThrow();
        var next = petitioner.press("Xem lại trước khi gửi", Map.of("unit_choice", choice));
        assertThat(next.words()).isNotEmpty();
    }

    @Test
    void aSessionThatEndedLosesNothing() {
        look(letter(ROAD));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        var later = someoneElse.press(form, Map.of("solution", solution));
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.words()).contains("Trang đã mở quá lâu");
        assertThat(later.document().select("[name=text]").text()).isEqualTo(ROAD);
        assertThat(someoneElse.press("Xem lại trước khi gửi", Map.of()).words()).contains(ROAD);
        assertThat(send(someoneElse).heading()).contains("Giấy biên nhận");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        petitioner.open("/gui-kien-nghi");
        var body = "text=" + ROAD.replace(' ', '+');
        assertThat(petitioner.post("/gui-kien-nghi/gui", body).status()).isEqualTo(403);
    }

    @Test
    void aTextOfManyLettersIsRefused() {
        var refused = look(letter("ă ".repeat(6_000) + "."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(String.join(" ", refused.texts("#errors li"))).contains("10.000");
    }
}
