package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import vn.doithoai.TestClock;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Troupe;

@AppTest
@Import({Cast.class, Troupe.class})
class FollowPagesTest {
    private static boolean entered;

    @Autowired Troupe troupe;
    @Autowired Receipts receipts;
    @Autowired Lineage lineage;
    @Autowired TestClock clock;
    @Autowired Portal petitioner;
    @Autowired Portal office;

    @BeforeEach
    void everybodyIsThere() {
        if (!entered) {
            troupe.enter();
            entered = true;
        }
        clock.advance(Duration.ofMinutes(16));
    }

    private static String code(Petition petition) {
        return petition.standing().code();
    }

    private Shown follow(String code, String secret) {
        petitioner.open("/tra-cuu");
        return petitioner.press(
                petitioner.page().form("form[data-receipt]"),
                Map.of("code", code, "secret", secret));
    }

    private String printed(Petition petition) {
        return receipts.print(petition, troupe.is("ada")).inGroups();
    }

    private Shown followed(Petition petition) {
        var page = follow(code(petition), printed(petition));
        assertThat(page.path()).as(page.words()).isEqualTo("/tra-cuu/kien-nghi");
        return page;
    }

    /// Nobody configured a mail server here.
    @Test
    void whereNothingIsSentThePageSaysSo() {
        followed(troupe.received());
        var page = petitioner.follow("Nhận thông báo khi có việc mới");
        assertThat(page.words()).contains("chưa gửi thư điện tử");
        assertThat(page.document().select("input[name=mail], form[data-push]")).isEmpty();
    }

    @Test
    void anOfficePrintsAReceiptOnce() {
        var matter = troupe.received();
        office.signIn("ada", Cast.PASSWORD);
        office.open("/kien-nghi/" + code(matter) + "/bien-nhan");
        var receipt = office.press("Lập giấy biên nhận", Map.of());
        assertThat(receipt.header("Cache-Control")).contains("no-store");
        var secret = receipt.texts("#secret").getFirst();
        assertThat(receipt.body()).contains("<svg").contains(code(matter));
        assertThat(receipt.path()).doesNotContain(secret);
        assertThat(follow(code(matter), secret).words()).contains("Sửa đường");
        var again = office.open("/kien-nghi/" + code(matter) + "/bien-nhan");
        assertThat(again.words()).contains("đã có giấy biên nhận");
        assertThat(again.document().select("main form")).isEmpty();
    }

    @Test
    void nobodyElsePrintsReceipts() {
        var matter = troupe.received();
        office.signIn("binh", Cast.PASSWORD);
        assertThat(office.open("/kien-nghi/" + code(matter) + "/bien-nhan").status())
                .isEqualTo(404);
        petitioner.open("/kien-nghi/" + code(matter) + "/bien-nhan");
        assertThat(petitioner.page().path()).startsWith("/dang-nhap");
    }

    @Test
    void theHolderReadsWhatWasApproved() {
        var page = followed(troupe.answered("settled_by_action"));
        assertThat(page.heading()).isEqualTo("Đã giải quyết");
        assertThat(page.words()).contains("Đã khảo sát và trả lời.").contains("Việc đã xong chưa?");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void theHolderConfirms() {
        var matter = troupe.answered("settled_by_action");
        followed(matter);
        var after = petitioner.press("Đã xong", Map.of());
        assertThat(after.words()).contains("Đã được xác nhận là xong");
        assertThat(troupe.now(matter).standing().ending().word()).isEqualTo("confirmed");
    }

    @Test
    void theHolderContestsWithAReason() {
        var matter = troupe.answered("settled_by_action");
        followed(matter);
        var without = petitioner.press("Gửi ý kiến không đồng ý", Map.of("reason", " "));
        assertThat(without.status()).isEqualTo(422);
        var after = petitioner.press("Gửi ý kiến", Map.of("reason", "Đường vẫn lầy"));
        assertThat(after.heading()).isEqualTo("Đã chuyển cơ quan giải quyết");
        assertThat(troupe.now(matter).standing().contests()).isEqualTo(1);
        assertThat(petitioner.open("/kien-nghi/" + code(matter)).words()).doesNotContain("lầy");
    }

    @Test
    void whatIsInProgressIsNotConfirmed() {
        var page = followed(troupe.answered("roadmap"));
        assertThat(page.texts("main button")).doesNotContain("Đã xong");
        assertThat(page.words()).contains("không đúng như trả lời");
    }

    @Test
    void anAnswerIsRatedOnce() {
        followed(troupe.answered("settled_by_action"));
        var empty = petitioner.press("Gửi đánh giá", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        var form = petitioner.page().form("form[action$=danh-gia]");
        assertThat(petitioner.press(form, Map.of("stars", 9)).status()).isEqualTo(422);
        assertThat(petitioner.press(form, Map.of("stars", 4)).words())
                .contains("Đã đánh giá 4/5: Hài lòng");
        assertThat(petitioner.press(form, Map.of("stars", 4)).status()).isEqualTo(200);
        assertThat(petitioner.press(form, Map.of("stars", 1)).words())
                .contains("được đánh giá một lần");
    }

    @ParameterizedTest
    @CsvSource({
        "same, 00000-00000-00000-00000",
        "same, ''",
        "same, x",
        "BK-0000-0000, same",
        "QN-7Q4M-2X9T, same",
        "'', ''",
        "' <b>', same"
    })
    void whatIsWrongIsNotToldApart(String typedCode, String typedSecret) {
        var matter = troupe.received();
        var secret = printed(matter);
        var answer =
                follow(
                        typedCode.equals("same") ? code(matter) : typedCode,
                        typedSecret.equals("same") ? secret : typedSecret);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts("#errors li"))
                .singleElement()
                .asString()
                .contains("không khớp với giấy biên nhận nào");
        assertThat(petitioner.open("/tra-cuu/kien-nghi").words()).doesNotContain("Sửa đường");
    }

    @Test
    void theSecretOfAnotherMatterOpensNothing() {
        var secret = printed(troupe.received());
        var other = troupe.received();
        printed(other);
        assertThat(follow(code(other), secret).status()).isEqualTo(422);
    }

    @Test
    void whoGuessesWaits() {
        var matter = troupe.received();
        var secret = printed(matter);
        for (int i = 0; i < 20; i++) {
            follow(code(matter), "00000-00000-00000-0000" + i % 10);
        }
        var refused = follow(code(matter), secret);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.words()).contains("15 phút");
        clock.advance(Duration.ofMinutes(15));
        assertThat(follow(code(matter), secret).words()).contains("Sửa đường");
    }

    @Test
    void aMergedReceiptLeadsOn() {
        var first = troupe.received();
        var into = troupe.received();
        lineage.merge(first, code(into), troupe.is("ada"));
        var page = followed(first);
        assertThat(page.words()).contains(code(first)).contains("được gộp vào " + code(into));
        assertThat(page.texts("h1")).containsExactly("Đã tiếp nhận");
    }

    @Test
    void theHolderAddsWords() {
        var matter = troupe.referred();
        followed(matter);
        assertThat(petitioner.press("Gửi bổ sung", Map.of("text", " ")).status()).isEqualTo(422);
        var form = petitioner.page().form("form[action$=bo-sung]");
        var words = "Đoạn hỏng dài 200 mét, gọi 0912 345 678.";
        var after = petitioner.press(form, Map.of("text", words));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.texts(".steps__word")).last().isEqualTo("Bổ sung");
        assertThat(petitioner.press(form, Map.of("text", words)).status()).isEqualTo(422);
        assertThat(petitioner.open("/kien-nghi/" + code(matter)).body()).doesNotContain("200 mét");
    }

    @Test
    void theHolderWithdraws() {
        var matter = troupe.referred();
        followed(matter);
        var after = petitioner.press("Rút kiến nghị này", Map.of("why", "Tự sửa được rồi"));
        assertThat(after.words()).contains("Đã được rút");
        assertThat(troupe.now(matter).standing().ending().word()).isEqualTo("withdrawn");
        assertThat(after.document().select("form[action$=rut], form[action$=bo-sung]")).isEmpty();
    }

    @Test
    void whatIsMergedIsNotOnePersonsToWithdraw() {
        var first = troupe.received();
        followed(first);
        var form = petitioner.page().form("form[action$=rut]");
        var into = troupe.received();
        lineage.merge(first, code(into), troupe.is("ada"));
        var page = petitioner.open("/tra-cuu/kien-nghi");
        assertThat(page.document().select("form[action$=rut], form[action$=bo-sung]")).isEmpty();
        var typed = Map.of("code", code(into), "acts", into.acts());
        assertThat(petitioner.press(form, typed).words()).contains("gộp với kiến nghị của người");
        assertThat(troupe.now(into).standing().stage().word()).isEqualTo("received");
    }

    @Test
    void whatDenouncesIsNotAdded() {
        var matter = troupe.referred();
        followed(matter);
        var words = "Tôi tố cáo ông chủ tịch xã nhận hối lộ.";
        var refused = petitioner.press("Gửi bổ sung", Map.of("text", words));
        assertThat(refused.words()).contains("dấu hiệu là tố cáo");
        assertThat(troupe.now(matter).acts()).isEqualTo(matter.acts());
        petitioner.press("Gửi bổ sung", Map.of("innocent", "true"));
        assertThat(troupe.now(matter).acts()).isEqualTo(matter.acts() + 1);
    }

    @Test
    void anotherWindowsMatterIsNotActedOn() {
        var first = troupe.answered("settled_by_action");
        followed(first);
        var form = petitioner.page().form("form[action$=da-xong]");
        var second = troupe.answered("settled_by_action");
        followed(second);
        var refused = petitioner.press(form, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("mở cho kiến nghị " + code(first));
        assertThat(troupe.now(second).standing().stage().word()).isEqualTo("answered");
    }

    @Test
    void afterAWhileTheReceiptIsAskedAgain() {
        var matter = troupe.answered("settled_by_action");
        followed(matter);
        clock.advance(Duration.ofMinutes(31));
        var refused = petitioner.press("Gửi ý kiến", Map.of("reason", "Đường vẫn còn lầy"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Nhập lại hai mã").contains("Đường vẫn còn lầy");
        assertThat(troupe.now(matter).standing().contests()).isZero();
    }

    @Test
    void whoLeavesHasLeft() {
        followed(troupe.received());
        petitioner.press("Đóng hồ sơ", Map.of());
        assertThat(petitioner.open("/tra-cuu/kien-nghi").words()).doesNotContain("Sửa đường");
    }
}
