package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Life;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Realm;

/// The word of those an answer was given to.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictsModuleTest {
    @Autowired Troupe troupe;
    @Autowired Verdicts verdicts;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition confirmed(Petition petition, Hand by) {
        return verdicts.confirm(petition, petition.acts(), by);
    }

    private Petition contested(Petition petition, Hand by) {
        return verdicts.contest(petition, petition.acts(), "Đường vẫn chưa sửa.", by);
    }

    private Hand hand(String name) {
        return Hand.of(troupe.is(name));
    }

    @Test
    void thePetitionerConfirmsAndTheMatterEnds() {
        var closed = confirmed(troupe.answered("settled_by_action"), Troupe.PETITIONER);
        assertThat(closed.standing().stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.standing().ending()).isEqualTo(Ending.CONFIRMED);
        assertThat(closed).isEqualTo(troupe.now(closed));
        assertThat(verdicts.of(Cast.BAC_KAN, closed.standing().id()))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.voice()).isEqualTo(Voice.PETITIONER);
                    assertThat(said.kind()).isEqualTo(Verdict.Kind.CONFIRMED);
                    assertThat(said.actSeq()).isEqualTo(closed.acts());
                });
    }

    @Test
    void theFrontConfirmsAfterALook() {
        var closed = confirmed(troupe.answered("explained"), hand("hoa"));
        assertThat(closed.standing().ending()).isEqualTo(Ending.CONFIRMED);
        assertThat(verdicts.of(Cast.BAC_KAN, closed.standing().id()).getFirst().voice())
                .isEqualTo(Voice.FRONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "binh", "huong", "lan", "giao", "nga"})
    void nobodyWhoWorksOnMattersJudgesThem(String name) {
        var answered = troupe.answered("settled_by_action");
        assertThat(Refusing.codeOf(() -> confirmed(answered, hand(name))))
                .isIn("petition.act_of_others", "referral.own_answer");
        assertThat(Refusing.codeOf(() -> contested(answered, hand(name))))
                .isIn("petition.act_of_others", "referral.own_answer");
        assertThat(troupe.now(answered)).isEqualTo(answered);
    }

    @Test
    void theReceiptOfAnotherRealmConfirmsNothing() {
        var answered = troupe.answered("settled_by_action");
        refused(
                "petition.act_of_others",
                () -> confirmed(answered, Hand.petitioner(new Realm("22"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_roadmap", "roadmap"})
    void whatIsStillInProgressIsNotConfirmed(String result) {
        var answered = troupe.answered(result);
        refused("referral.confirm_while_in_progress", () -> confirmed(answered, Troupe.PETITIONER));
        assertThat(contested(answered, Troupe.PETITIONER).standing().contests()).isOne();
    }

    @Test
    void nothingIsJudgedBeforeItIsAnswered() {
        var accepted = troupe.accepted();
        refused("petition.act_may_not_follow", () -> confirmed(accepted, Troupe.PETITIONER));
        refused("petition.act_may_not_follow", () -> contested(accepted, Troupe.PETITIONER));
    }

    @Test
    void aContestedAnswerNoLongerStandsAndTheAgencyHasANewDay() {
        var answered = troupe.answered("settled_by_action");
        var contested = contested(answered, Troupe.PETITIONER);
        assertThat(contested.standing().stage()).isEqualTo(Stage.REFERRED);
        assertThat(contested.standing().result()).isEqualTo(Result.NONE);
        assertThat(contested.standing().contests()).isOne();
        assertThat(contested.standing().ending()).isEqualTo(Ending.NONE);
        assertThat(contested.handler()).isEqualTo(Cast.TRANSPORT);
        assertThat(contested.due())
                .as("ten working days after 29 April 2021, over 30 April, 1 and 3 May")
                .isEqualTo(LocalDate.of(2021, 5, 17));
        assertThat(contested).isEqualTo(troupe.now(answered));
    }

    @Test
    void contestsAreCountedOverTheWholeLife() {
        var again = contested(troupe.answered("settled_by_action"), Troupe.PETITIONER);
        for (int round = 2; round <= 3; round++) {
            var waits =
                    troupe.drafts.propose(
                            again,
                            again.acts(),
                            Troupe.answer("settled_by_action", "Lần " + round, null),
                            troupe.is("binh"));
            again = contested(troupe.approved(waits, "huong"), hand("hoa"));
            assertThat(again.standing().contests()).isEqualTo(round);
        }
    }

    @Test
    void aContestSaysWhy() {
        var answered = troupe.answered("settled_by_action");
        refused(
                "referral.reason_missing",
                () -> verdicts.contest(answered, answered.acts(), " ", Troupe.PETITIONER));
        assertThat(verdicts.of(Cast.BAC_KAN, answered.standing().id())).isEmpty();
    }

    @Test
    void theSameWordTwiceCountsOnce() {
        var answered = troupe.answered("settled_by_action");
        confirmed(answered, Troupe.PETITIONER);
        var closed = troupe.now(answered);
        assertThat(verdicts.confirm(closed, answered.acts(), Troupe.PETITIONER)).isEqualTo(closed);
        assertThat(verdicts.of(Cast.BAC_KAN, closed.standing().id())).hasSize(1);
    }

    @Test
    void nothingMovesAMatterThatHasEnded() {
        var closed = confirmed(troupe.answered("settled_by_action"), Troupe.PETITIONER);
        refused("petition.act_may_not_follow", () -> contested(closed, Troupe.PETITIONER));
        for (var act : Act.values()) {
            if (Life.after(Stage.CLOSED, act).isPresent()) {
                continue;
            }
            refused(
                    "petition.act_may_not_follow",
                    () ->
                            troupe.petitions.handle(
                                    closed, new Handling.Bare(act), troupe.is("ada")));
        }
    }

    @Test
    void aPublicationLeavesHowItEnded() {
        var closed = confirmed(troupe.answered("settled_by_action"), Troupe.PETITIONER);
        var published =
                troupe.petitions.handle(closed, new Handling.Bare(Act.PUBLISH), troupe.is("giao"));
        assertThat(published.standing().ending()).isEqualTo(Ending.CONFIRMED);
        assertThat(troupe.now(closed).standing().ending()).isEqualTo(Ending.CONFIRMED);
    }

    @Test
    void silenceEndsAMatterUnconfirmed() {
        var answered = troupe.answered("settled_by_action");
        var lapsed =
                troupe.petitions.handle(
                        answered, new Handling.Bare(Act.LAPSE), Hand.calendar(Cast.BAC_KAN));
        assertThat(lapsed.standing().ending()).isEqualTo(Ending.UNCONFIRMED);
        assertThat(lapsed.standing().result())
                .as("what the agency declared stays its word")
                .isEqualTo(Result.SETTLED);
        var waiting = troupe.answered("explained");
        refused(
                "petition.act_of_others",
                () ->
                        troupe.petitions.handle(
                                waiting, new Handling.Bare(Act.LAPSE), troupe.is("ada")));
    }
}
