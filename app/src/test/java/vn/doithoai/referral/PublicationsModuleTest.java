package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.refused;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;

/// An answer and its publication are two acts by different people.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationsModuleTest {
    private static final String CLEARED = "Đoạn đường được sửa trong quý III.";

    @Autowired Troupe troupe;
    @Autowired Publications publications;
    @Autowired Portal visitor;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition published(Petition petition, String words, String by) {
        return publications.publish(petition, petition.acts(), words, troupe.is(by));
    }

    private String shown(Petition petition) {
        return visitor.open("/kien-nghi/" + petition.standing().code()).words();
    }

    @Test
    void thePublicReadsTheWordsThatWereClearedAndNoOthers() {
        var answered = troupe.answered("settled_by_action");
        assertThat(shown(answered))
                .contains("Nội dung đang được duyệt trước khi công khai")
                .doesNotContain("Đã khảo sát và trả lời");
        published(answered, CLEARED, "giao");
        assertThat(shown(answered)).contains(CLEARED).doesNotContain("Đã khảo sát và trả lời");
    }

    @Test
    void aDraftIsNeverSeenByThePublic() {
        var waits = troupe.proposed("settled_by_action");
        assertThat(shown(waits.petition())).doesNotContain("Đã khảo sát và trả lời");
    }

    @Test
    void theLatestClearedWordsCountAndTheEarlierStayOnRecord() {
        var answered = troupe.answered("settled_by_action");
        var once = published(answered, "Ông A đã nhận tiền đền bù.", "giao");
        var twice = published(once, CLEARED, "minh");
        assertThat(shown(twice)).contains(CLEARED).doesNotContain("Ông A");
        assertThat(publications.of(Cast.BAC_KAN, answered.standing().id()))
                .extracting(Publication::text)
                .containsExactly("Ông A đã nhận tiền đền bù.", CLEARED);
    }

    @Test
    void aSecondAnswerIsClearedForItself() {
        var first = published(troupe.answered("no_roadmap"), CLEARED, "giao");
        var waits =
                troupe.drafts.propose(
                        first,
                        first.acts(),
                        Troupe.answer("settled_by_action", "Bà B đã ký biên bản.", null),
                        troupe.is("binh"));
        var second = troupe.approved(waits, "huong");
        assertThat(shown(second)).contains(CLEARED).doesNotContain("Bà B");
        published(second, "Đã nghiệm thu.", "giao");
        assertThat(shown(second)).contains(CLEARED, "Đã nghiệm thu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh", "huong"})
    void whoDraftedOrApprovedDoesNotClear(String name) {
        var answered = troupe.answered("settled_by_action");
        refused("referral.clearer_is_another", () -> published(answered, CLEARED, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa", "lan", "nga"})
    void onlyWhoMayClearDoes(String name) {
        var answered = troupe.answered("settled_by_action");
        refused("petition.act_of_others", () -> published(answered, CLEARED, name));
        assertThat(publications.of(Cast.BAC_KAN, answered.standing().id())).isEmpty();
    }

    @Test
    void thereMustBeAnAnswerAndWords() {
        var accepted = troupe.accepted();
        refused("referral.nothing_to_publish", () -> published(accepted, CLEARED, "giao"));
        var answered = troupe.answered("settled_by_action");
        refused("referral.answer_missing", () -> published(answered, "\u200b \n", "giao"));
        refused("referral.answer_too_long", () -> published(answered, "x".repeat(20_001), "giao"));
    }

    @Test
    void aPublicationMovesNothing() {
        var answered = troupe.answered("settled_by_action");
        var published = published(answered, CLEARED, "giao");
        assertThat(published.standing()).isEqualTo(answered.standing());
        assertThat(published.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(published.acts()).isEqualTo(answered.acts() + 1);
    }
}
