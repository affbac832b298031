package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Refused;

/// Matters that end without an answer, each with a reason in law.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingsModuleTest {
    private static final String WORDS = "Đề nghị nộp đơn tại Ban Tiếp công dân tỉnh.";

    @Autowired Troupe troupe;
    @Autowired Closings closings;
    @Autowired Portal visitor;
    @Autowired Portal ada;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition closed(Petition petition, String reason, String by) {
        return closings.close(petition, reason, WORDS, troupe.is(by));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.refusals().getFirst().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint_procedure,GUIDED",
        "court,GUIDED",
        "public_service,GUIDED",
        "other_realm,GUIDED",
        "settled_and_explained,DECLINED",
        "final_decision,DECLINED",
        "insult,DECLINED",
        "no_content,DECLINED",
    })
    void theReasonSaysWhetherItIsGuidedOrDeclined(String reason, Ending ending) {
        var closed = closed(troupe.received(), reason, "ada");
        assertThat(closed.standing().stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.standing().ending()).isEqualTo(ending);
        assertThat(closed.standing().result()).isEqualTo(Result.NONE);
        assertThat(closed).isEqualTo(troupe.now(closed));
        assertThat(closings.of(Cast.BAC_KAN, closed.standing().id()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.reasonCode()).isEqualTo(reason);
                    assertThat(kept.words()).isEqualTo(WORDS);
                });
    }

    @Test
    void itEndsFromEveryOpenStage() {
        for (var open :
                List.of(
                        troupe.received(),
                        troupe.referred(),
                        troupe.accepted(),
                        troupe.answered("no_means"))) {
            assertThat(closed(open, "court", "ada").standing().stage()).isEqualTo(Stage.CLOSED);
        }
    }

    @Test
    void itEndsOnce() {
        var closed = closed(troupe.received(), "court", "ada");
        refused("petition.act_may_not_follow", () -> closed(closed, "court", "ada"));
        assertThat(closings.of(Cast.BAC_KAN, closed.standing().id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"giao", "hoa", "lan", "nga"})
    void onlyAnOfficeEndsIt(String name) {
        var received = troupe.received();
        refused("petition.act_of_others", () -> closed(received, "court", name));
        assertThat(troupe.now(received)).isEqualTo(received);
    }

    @Test
    void aReasonAndWordsAreNeeded() {
        var received = troupe.received();
        var by = troupe.is("ada");
        assertThatThrownBy(() -> closings.close(received, "because", WORDS, by))
                .isInstanceOf(Refused.class);
        refused(
                "petition.closing_without_words",
                () -> closings.close(received, "court", "\u00a0\u200b", by));
        refused(
                "petition.words_too_long",
                () -> closings.close(received, "court", "x".repeat(2_001), by));
        assertThat(troupe.now(received)).isEqualTo(received);
    }

    @Test
    void whatWasSeenBeforeAnotherActIsNotEnded() {
        var received = troupe.received();
        closed(received, "court", "ada");
        refused("petition.changed_since", () -> closed(received, "court", "minh"));
    }

    @Test
    void thePageEndsItAndThePublicReadsWhy() {
        var code = troupe.received().standing().code();
        ada.signIn("ada", Cast.PASSWORD);
        ada.open("/kien-nghi/" + code);
        ada.follow("Kết thúc có căn cứ");
        assertThat(
                        ada.press("Kết thúc", java.util.Map.of("reason", "court", "words", " "))
                                .status())
                .isEqualTo(422);
        assertThat(ada.page().words()).contains("Chưa ghi hướng dẫn hoặc giải thích");
        ada.press("Kết thúc", java.util.Map.of("reason", "court", "words", WORDS));
        assertThat(visitor.open("/kien-nghi/" + code).words())
                .contains("Căn cứ kết thúc", "tòa án", WORDS);
        assertThat(visitor.open("/kien-nghi/" + code + "/ket-thuc").path()).contains("/dang-nhap");
    }
}
