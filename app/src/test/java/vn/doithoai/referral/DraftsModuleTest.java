package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Refused;

/// Two people give an answer.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsModuleTest {
    @Autowired Troupe troupe;
    @Autowired Drafts drafts;
    @Autowired Referrals referrals;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Proposed proposed(Petition petition, Answer answer, String by) {
        return drafts.propose(petition, petition.acts(), answer, troupe.is(by));
    }

    private List<GivenAnswer> answers(Petition petition) {
        return referrals.answersTo(Cast.BAC_KAN, petition.standing().id());
    }

    @Test
    void aDraftIsNoAnswer() {
        var waits = troupe.proposed("settled_by_action");
        assertThat(waits.petition().standing().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(waits.petition().standing().result()).isEqualTo(Result.NONE);
        assertThat(answers(waits.petition())).isEmpty();
        assertThat(drafts.waitingFor(waits.petition(), troupe.is("binh")).id())
                .isEqualTo(waits.draft().id());
    }

    @Test
    void theHeadLetsItGoOut() {
        var waits = troupe.proposed("settled_by_action");
        var answered = troupe.approved(waits, "huong");
        assertThat(answered.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(answered.standing().result()).isEqualTo(Result.SETTLED);
        assertThat(answers(answered))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.by()).isEqualTo(Cast.TRANSPORT);
                    assertThat(given.answer().onTheSpot()).isFalse();
                    assertThat(given.answer().text()).isEqualTo("Đã khảo sát và trả lời.");
                });
        assertThat(drafts.waiting(Cast.BAC_KAN, answered.standing().id())).isEmpty();
        absent(() -> drafts.waitingFor(answered, troupe.is("huong")));
    }

    @Test
    void nobodyApprovesADraftOfTheirOwn() {
        var accepted = troupe.accepted();
        var own = proposed(accepted, Troupe.answer("settled_by_action"), "huong");
        refused("referral.two_people", () -> troupe.approved(own, "huong"));
        refused(
                "referral.two_people",
                () ->
                        drafts.sendBack(
                                own.petition(), own.draft().id(), "Viết lại", troupe.is("huong")));
        assertThat(answers(accepted)).isEmpty();
        assertThat(troupe.approved(own, "lan").standing().stage()).isEqualTo(Stage.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh", "ada", "giao", "hoa", "nga"})
    void onlyWhoMayApproveDoes(String name) {
        var waits = troupe.proposed("settled_by_action");
        assertThat(Refusing.codeOf(() -> troupe.approved(waits, name)))
                .isIn("referral.approver_may_not", "referral.two_people");
        assertThat(answers(waits.petition())).isEmpty();
    }

    @Test
    void theHeadOfAnotherBodyFindsNothing() {
        var waits = troupe.proposed("settled_by_action");
        absent(() -> troupe.approved(waits, "khoa"));
    }

    @Test
    void aSecondPersonOfTheOfficeApprovesWhatIsSignedOnPaper() {
        var accepted = troupe.accepted();
        var paper = Troupe.answer("settled_by_action", "Đã sửa xong.", "783/SGTVT-KH");
        var waits = proposed(accepted, paper, "ada");
        refused("referral.two_people", () -> troupe.approved(waits, "ada"));
        var answered = troupe.approved(waits, "minh");
        assertThat(answers(answered).getFirst().by())
                .as("it is the answer of the agency, not of the office")
                .isEqualTo(Cast.TRANSPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"giao", "hoa", "lan", "nga"})
    void whoNeitherHandlesNorFilesDraftsNothing(String name) {
        var accepted = troupe.accepted();
        refused(
                "petition.act_of_others",
                () -> proposed(accepted, Troupe.answer("explained"), name));
    }

    @Test
    void whoDraftsAnAnswerHasTakenTheMatterOn() {
        var referred = troupe.referred();
        var waits = proposed(referred, Troupe.answer("explained"), "binh");
        assertThat(waits.petition().standing().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(troupe.petitions.history(Cast.BAC_KAN, referred.standing().id()))
                .extracting(RecordedAct::act)
                .containsExactly(Act.RECEIVE, Act.REFER, Act.ACCEPT);
    }

    @Test
    void nothingIsDraftedBeforeTheMatterIsReferred() {
        var received = troupe.received();
        refused(
                "petition.act_may_not_follow",
                () -> proposed(received, Troupe.answer("explained"), "ada"));
    }

    @Test
    void theSameDraftSentTwiceIsOne() {
        var referred = troupe.referred();
        var first = proposed(referred, Troupe.answer("explained"), "binh");
        var second =
                drafts.propose(
                        troupe.now(referred),
                        referred.acts(),
                        Troupe.answer("explained"),
                        troupe.is("binh"));
        assertThat(second.draft().id()).isEqualTo(first.draft().id());
        assertThat(drafts.of(Cast.BAC_KAN, referred.standing().id())).hasSize(1);
    }

    @Test
    void aNewerDraftTakesThePlaceOfTheOneThatWaits() {
        var old = troupe.proposed("explained");
        var newer = proposed(old.petition(), Troupe.answer("settled_by_action"), "binh");
        refused("referral.draft_gone", () -> troupe.approved(old, "huong"));
        assertThat(troupe.approved(newer, "huong").standing().result()).isEqualTo(Result.SETTLED);
        assertThat(drafts.of(Cast.BAC_KAN, old.petition().standing().id()))
                .extracting(Draft::fate)
                .containsExactlyInAnyOrder(Fate.APPROVED, Fate.REPLACED);
    }

    @Test
    void aDraftSentBackDoesNotGoOut() {
        var waits = troupe.proposed("explained");
        var huong = troupe.is("huong");
        refused(
                "referral.reason_missing",
                () -> drafts.sendBack(waits.petition(), waits.draft().id(), " ", huong));
        drafts.sendBack(waits.petition(), waits.draft().id(), "Nêu rõ kinh phí.", huong);
        refused("referral.draft_gone", () -> troupe.approved(waits, "huong"));
        assertThat(drafts.of(Cast.BAC_KAN, waits.petition().standing().id()))
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.fate())
                                .isEqualTo(new Fate(Fate.Kind.SENT_BACK, "Nêu rõ kinh phí.")));
    }

    @Test
    void aDraftNobodyWroteIsGone() {
        var waits = troupe.proposed("explained");
        var petition = waits.petition();
        refused(
                "referral.draft_gone",
                () ->
                        drafts.approve(
                                petition, petition.acts(), new UUID(0, 7), troupe.is("huong")));
    }

    @Test
    void theSameApprovalTwiceIsOneAnswer() {
        var waits = troupe.proposed("settled_by_action");
        troupe.approved(waits, "huong");
        var petition = troupe.now(waits.petition());
        var again =
                drafts.approve(
                        petition, waits.petition().acts(), waits.draft().id(), troupe.is("huong"));
        assertThat(again).isEqualTo(petition);
        assertThat(answers(petition)).hasSize(1);
    }

    @Test
    void twoApproversAtOnceGiveOneAnswer() throws Exception {
        var waits = troupe.proposed("settled_by_action");
        var codes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    threads.invokeAll(
                            List.<Callable<Petition>>of(
                                    () -> troupe.approved(waits, "huong"),
                                    () -> troupe.approved(waits, "lan")));
            for (var one : both) {
                try {
                    one.get();
                    codes.add("approved");
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                    codes.add("refused");
                }
            }
        }
        assertThat(codes).contains("approved");
        assertThat(answers(waits.petition())).hasSize(1);
        assertThat(troupe.now(waits.petition()).acts()).isEqualTo(waits.petition().acts() + 1);
    }

    @Test
    void aMatterMayBeAnsweredAgainAndTheLatestResultCounts() {
        var answered = troupe.answered("no_roadmap");
        assertThat(answered.standing().result()).isEqualTo(Result.IN_PROGRESS);
        var waits = proposed(answered, Troupe.answer("settled_by_action"), "binh");
        assertThat(waits.petition().standing().result())
                .as("the former answer stands until the new one goes out")
                .isEqualTo(Result.IN_PROGRESS);
        var settled = troupe.approved(waits, "huong");
        assertThat(settled.standing().result()).isEqualTo(Result.SETTLED);
        assertThat(answers(settled))
                .extracting(GivenAnswer::result)
                .containsExactly(Result.IN_PROGRESS, Result.SETTLED);
    }

    @Test
    void whatChangedSinceIsNotApprovedUnseen() {
        var waits = troupe.proposed("settled_by_action");
        var petition = waits.petition();
        refused(
                "petition.changed_since",
                () ->
                        drafts.approve(
                                petition,
                                petition.acts() - 1,
                                waits.draft().id(),
                                troupe.is("huong")));
    }
}
