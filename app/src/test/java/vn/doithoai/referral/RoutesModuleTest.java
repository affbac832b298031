package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.time.LocalDate;
import java.util.UUID;
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
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;

/// Where a matter goes: taken on, sent on to who is competent, put to a higher authority.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesModuleTest {
    private static final String WHY = "Đường này do huyện quản lý.";

    @Autowired Troupe troupe;
    @Autowired Routes routes;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Petition givenBack(Petition petition, OrganisationId to, String by) {
        return routes.giveBack(petition, petition.acts(), to, WHY, troupe.is(by));
    }

    @Test
    void theAgencyTakesAMatterOnAndItsDayStays() {
        var referred = troupe.referred();
        var accepted = routes.accept(referred, referred.acts(), troupe.is("binh"));
        assertThat(accepted.standing().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted).isEqualTo(troupe.now(referred));
        assertThat(accepted.due()).isEqualTo(Troupe.DUE);
        assertThat(accepted.handler()).isEqualTo(Cast.TRANSPORT);
    }

    @Test
    void anOfficeWritesDownThatAnAgencyTookItOn() {
        var referred = troupe.referred();
        var accepted = routes.accept(referred, referred.acts(), troupe.is("ada"));
        assertThat(accepted.standing().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void toAnotherAgencyTheMatterIsNotThere() {
        var referred = troupe.referred();
        absent(() -> routes.accept(referred, referred.acts(), troupe.is("khoa")));
        absent(() -> givenBack(referred, Cast.OFFICE, "khoa"));
        absent(() -> routes.accept(referred, referred.acts(), troupe.is("phu")));
        assertThat(troupe.now(referred).acts()).isEqualTo(referred.acts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"giao", "hoa", "nga"})
    void whoDoesNotHandleMattersTakesNoneOn(String name) {
        var referred = troupe.referred();
        refused(
                "petition.act_of_others",
                () -> routes.accept(referred, referred.acts(), troupe.is(name)));
    }

    @Test
    void theSameAcceptanceAgainChangesNothing() {
        var referred = troupe.referred();
        var accepted = routes.accept(referred, referred.acts(), troupe.is("binh"));
        assertThat(routes.accept(accepted, referred.acts(), troupe.is("binh")))
                .isEqualTo(accepted)
                .isEqualTo(troupe.now(referred));
        refused(
                "petition.act_of_others",
                () -> routes.accept(accepted, referred.acts(), troupe.is("hoa")));
    }

    @Test
    void aMatterIsTakenOnOnce() {
        var referred = troupe.referred();
        routes.accept(referred, referred.acts(), troupe.is("binh"));
        refused(
                "petition.act_may_not_follow",
                () ->
                        routes.accept(
                                troupe.now(referred),
                                troupe.now(referred).acts(),
                                troupe.is("binh")));
        refused(
                "petition.changed_since",
                () ->
                        routes.giveBack(
                                referred,
                                referred.acts() - 1,
                                Cast.OFFICE,
                                WHY,
                                troupe.is("binh")));
    }

    @Test
    void nothingIsTakenOnBeforeItIsReferred() {
        var received = troupe.received();
        refused(
                "petition.act_may_not_follow",
                () -> routes.accept(received, received.acts(), troupe.is("ada")));
    }

    @Test
    void aReturnMovesTheMatterToTheBodyNamedAndKeepsItsDay() {
        var referred = troupe.referred();
        var moved = givenBack(referred, Cast.BA_BE_OFFICE, "binh");
        assertThat(moved.standing().stage()).isEqualTo(Stage.REFERRED);
        assertThat(moved.handler()).isEqualTo(Cast.BA_BE_OFFICE);
        assertThat(moved.due()).isEqualTo(Troupe.DUE);
        assertThat(moved).isEqualTo(troupe.now(referred));
        assertThat(routes.returnsOf(Cast.BAC_KAN, referred.standing().id()))
                .singleElement()
                .satisfies(back -> {
                    assertThat(back.from()).isEqualTo(Cast.TRANSPORT);
                    assertThat(back.to()).isEqualTo(Cast.BA_BE_OFFICE);
                    assertThat(back.reason()).isEqualTo(WHY);
                    assertThat(back.actSeq()).isEqualTo(moved.acts());
                });
        absent(() -> routes.accept(moved, moved.acts(), troupe.is("binh")));
        var accepted = routes.accept(moved, moved.acts(), troupe.is("khoa"));
        assertThat(accepted.standing().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void twoBodiesThatNameEachOtherLeaveItToTheOffice() {
        var referred = troupe.referred();
        var there = givenBack(referred, Cast.BA_BE_OFFICE, "binh");
        var disputed = givenBack(there, Cast.TRANSPORT, "khoa");
        assertThat(disputed.standing().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(troupe.petitions.history(Cast.BAC_KAN, referred.standing().id()))
                .extracting(RecordedAct::act)
                .containsExactly(Act.RECEIVE, Act.REFER, Act.RETURN, Act.DISPUTE);
        var again = troupe.sent(disputed);
        var onward = givenBack(again, Cast.BA_BE_OFFICE, "binh");
        assertThat(onward.standing().stage())
                .as("what was said before the office decided no longer counts")
                .isEqualTo(Stage.REFERRED);
    }

    @Test
    void aReturnNamesAnotherBodyThatExists() {
        var referred = troupe.referred();
        var binh = troupe.is("binh");
        int seen = referred.acts();
        refused(
                "referral.return_without_a_name",
                () -> routes.giveBack(referred, seen, null, WHY, binh));
        refused(
                "referral.return_without_a_name",
                () -> routes.giveBack(referred, seen, Cast.TRANSPORT, WHY, binh));
        refused(
                "referral.organisation_missing",
                () ->
                        routes.giveBack(
                                referred, seen, new OrganisationId(new UUID(0, 99)), WHY, binh));
        assertThat(troupe.now(referred)).isEqualTo(referred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\u200b"})
    void aReturnSaysWhy(String nothing) {
        var referred = troupe.referred();
        refused(
                "referral.reason_missing",
                () ->
                        routes.giveBack(
                                referred,
                                referred.acts(),
                                Cast.OFFICE,
                                nothing,
                                troupe.is("binh")));
    }

    @Test
    void aReasonIsOfALengthSomebodyReads() {
        var referred = troupe.referred();
        refused(
                "referral.reason_too_long",
                () ->
                        routes.giveBack(
                                referred,
                                referred.acts(),
                                Cast.OFFICE,
                                "x".repeat(2_001),
                                troupe.is("binh")));
        assertThat(routes.returnsOf(Cast.BAC_KAN, referred.standing().id())).isEmpty();
    }

    @Test
    void aMatterAcceptedIsNoLongerSentOn() {
        var accepted = troupe.accepted();
        refused("petition.act_may_not_follow", () -> givenBack(accepted, Cast.OFFICE, "binh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "lan"})
    void anOfficeOrALeaderPutsItToAHigherAuthority(String name) {
        var accepted = troupe.accepted();
        var day = LocalDate.of(2021, 4, 27);
        var escalated =
                routes.escalate(
                        accepted,
                        accepted.acts(),
                        "Bộ  Giao thông vận tải",
                        "112/UBND-GT",
                        day,
                        troupe.is(name));
        assertThat(escalated.standing().stage()).isEqualTo(Stage.ESCALATED);
        assertThat(routes.escalationsOf(Cast.BAC_KAN, accepted.standing().id()))
                .singleElement()
                .satisfies(up -> {
                    assertThat(up.to()).isEqualTo("Bộ Giao thông vận tải");
                    assertThat(up.document()).isEqualTo("112/UBND-GT");
                    assertThat(up.documentDay()).isEqualTo(day);
                });
    }

    @Test
    void anAgencyDoesNotGoOverTheHeadOfTheOffice() {
        var accepted = troupe.accepted();
        refused(
                "petition.act_of_others",
                () ->
                        routes.escalate(
                                accepted, accepted.acts(), "Bộ", "1", null, troupe.is("binh")));
    }

    @Test
    void anEscalationGoesByADocumentThatExists() {
        var accepted = troupe.accepted();
        int seen = accepted.acts();
        var ada = troupe.is("ada");
        refused(
                "referral.line_missing",
                () -> routes.escalate(accepted, seen, " ", "112/UBND", null, ada));
        refused(
                "referral.line_missing",
                () -> routes.escalate(accepted, seen, "Bộ", "\u200b", null, ada));
        refused(
                "referral.line_too_long",
                () -> routes.escalate(accepted, seen, "B".repeat(201), "112", null, ada));
        refused(
                "referral.day_in_the_future",
                () -> routes.escalate(accepted, seen, "Bộ", "112", LocalDate.of(2021, 4, 30), ada));
        assertThat(troupe.now(accepted)).isEqualTo(accepted);
    }

    @Test
    void theAnswerOfTheAuthorityIsBroughtBack() {
        var accepted = troupe.accepted();
        var up =
                routes.escalate(
                        accepted, accepted.acts(), "Bộ", "112/UBND", null, troupe.is("ada"));
        var said = Troupe.answer("explained", "Bộ đã trả lời.", "88/BGTVT-KCHT");
        var waits = troupe.drafts.propose(up, up.acts(), said, troupe.is("ada"));
        assertThat(waits.petition().standing().stage()).isEqualTo(Stage.ESCALATED);
        var answered = troupe.approved(waits, "minh");
        assertThat(answered.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThat(answered.standing().result()).isEqualTo(Result.EXPLAINED);
    }
}
