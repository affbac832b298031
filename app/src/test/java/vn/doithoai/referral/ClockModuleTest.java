package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.doithoai.referral.SentMatters.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.TestParts;
import vn.doithoai.organisation.Duty;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionHandled;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Band;

/// The clock of a matter, from the day it is sent.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import({TestParts.class, SentMatters.class})
class ClockModuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 20);

    @Autowired SentMatters matters;
    @Autowired Pauses pauses;
    @Autowired Extensions extensions;
    @Autowired Setting setting;
    @Autowired Verdicts verdicts;
    @Autowired TestClock clock;

    @BeforeEach
    void onFriday() {
        matters.theRealmIsThere();
        clock.setTo(FRIDAY);
    }

    private Petition sent() {
        return matters.sent(new DueBy.Rule(Duty.ANSWER));
    }

    private static PauseRequest askedUntil(LocalDate until) {
        return new PauseRequest(Waiting.PETITIONER, until, "Đề nghị cho biết vị trí thửa đất");
    }

    private void pause(Petition petition, LocalDate until) {
        pauses.pause(petition, petition.acts(), askedUntil(until), SentMatters.AGENCY);
    }

    @Test
    void theDayIsThePolicys() {
        var petition = sent();
        assertThat(petition.due()).isEqualTo(DUE);
        var deadline = matters.deadline(petition);
        assertThat(deadline.set().basis()).contains("quy chế đối thoại");
        assertThat(deadline.set().duty()).isEqualTo(Duty.ANSWER);
        assertThat(deadline.band(LocalDate.of(2026, 5, 14))).isEqualTo(Band.IN_TIME);
        assertThat(deadline.band(LocalDate.of(2026, 5, 15))).isEqualTo(Band.NEAR);
        assertThat(deadline.band(LocalDate.of(2026, 6, 4))).isEqualTo(Band.LONG_OVERDUE);
    }

    @Test
    void theProposalsBeginWithTheLikeliest() {
        var dialogue = setting.proposals(sent(), FRIDAY);
        assertThat(dialogue)
                .extracting(one -> one.policy().duty(), Proposal::due)
                .startsWith(tuple(Duty.ANSWER, DUE))
                .contains(tuple(Duty.ANSWER_VOTERS, LocalDate.of(2026, 6, 3)));
        assertThat(setting.proposals(matters.fromVoters(), FRIDAY).getFirst().policy().duty())
                .isEqualTo(Duty.ANSWER_VOTERS);
    }

    @Test
    void aDayByHandHasAReason() {
        assertRefused(() -> matters.sent(new DueBy.Hand(DUE, " ")), "reason_missing");
        assertRefused(
                () -> matters.sent(new DueBy.Hand(FRIDAY.minusDays(1), "Gấp")), "due_in_the_past");
        assertRefused(
                () -> matters.sent(new DueBy.Hand(FRIDAY.plusYears(11), "Lâu")), "due_too_far");
        var today = matters.sent(new DueBy.Hand(FRIDAY, "Trả lời trong ngày"));
        assertThat(matters.deadline(today).due()).isEqualTo(FRIDAY);
        assertThat(matters.deadline(today).set().reason()).isEqualTo("Trả lời trong ngày");
    }

    @Test
    void sentElsewhereTheClockRunsOn() {
        var petition = sent();
        var later = FRIDAY.plusDays(10);
        var again = setting.plan(petition, new DueBy.Rule(Duty.ANSWER), later);
        assertThat(again.due()).isEqualTo(DUE);
        assertThat(again.set()).isNull();
        var byHand = new DueBy.Hand(later.plusDays(3), "Đã chậm ở cơ quan trước");
        assertThat(setting.plan(petition, byHand, later).round()).isEqualTo(1);
    }

    /// The petitioner does not accept the answer: ten working days anew, in a round of their own.
    @Test
    void contestedTheClockStartsAnew() {
        var petition = sent();
        matters.answered(petition);
        clock.setTo(LocalDate.of(2026, 6, 1));
        var answered = matters.read(petition);
        verdicts.contest(
                answered, answered.acts(), "Đường vẫn ngập", Hand.petitioner(Cast.BAC_KAN));
        assertThat(matters.read(petition).due()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(matters.deadline(petition).set())
                .extracting(SetDeadline::round, SetDeadline::duty, SetDeadline::start)
                .containsExactly(2, Duty.ANSWER_AGAIN, LocalDate.of(2026, 6, 1));
        assertThat(matters.deadline(petition).original()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void answeredAndSentAnewItStartsAnew() {
        var petition = sent();
        matters.answered(petition);
        var later = LocalDate.of(2026, 6, 1);
        var again = setting.plan(petition, new DueBy.Rule(Duty.ANSWER), later);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.due()).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void aPauseMovesTheDayAndEndsByItself(AssertablePublishedEvents events) {
        var petition = sent();
        clock.setTo(LocalDate.of(2026, 5, 5));
        pause(petition, LocalDate.of(2026, 5, 8));
        assertThat(matters.read(petition).due()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(matters.deadline(petition).original()).isEqualTo(DUE);
        assertThat(matters.deadline(petition).pausedOn(LocalDate.of(2026, 5, 7))).isPresent();
        assertThat(matters.deadline(petition).pausedOn(LocalDate.of(2026, 5, 8))).isEmpty();
        assertThat(events.ofType(PetitionHandled.class).matching(one -> one.act() == Act.PAUSE))
                .singleElement()
                .matches(one -> LocalDate.of(2026, 5, 25).equals(one.handling().due()));
    }

    @Test
    void anEarlyReplyEndsThePause() {
        var petition = sent();
        clock.setTo(LocalDate.of(2026, 5, 5));
        pause(petition, LocalDate.of(2026, 5, 12));
        clock.setTo(LocalDate.of(2026, 5, 7));
        var paused = matters.read(petition);
        pauses.resume(paused, paused.acts(), SentMatters.OFFICE);
        pauses.resume(paused, paused.acts(), SentMatters.OFFICE);
        assertThat(matters.read(petition).due()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(matters.acts(petition)).endsWith(Act.PAUSE, Act.RESUME);
        var running = matters.read(petition);
        assertRefused(
                () -> pauses.resume(running, running.acts(), SentMatters.OFFICE), "not_paused");
    }

    @Test
    void theSamePauseTwiceIsOne() {
        var petition = sent();
        pause(petition, FRIDAY.plusDays(7));
        pause(petition, FRIDAY.plusDays(7));
        assertThat(matters.deadline(petition).pauses()).hasSize(1);
        var paused = matters.read(petition);
        assertRefused(() -> pause(paused, FRIDAY.plusDays(9)), "paused_already");
        var other = askedUntil(FRIDAY.plusDays(9));
        matters.answered(paused);
        var answered = matters.read(petition);
        assertRefused(
                () -> pauses.pause(answered, paused.acts(), other, SentMatters.AGENCY),
                "changed_since");
    }

    @Test
    void aPauseHasBounds() {
        var petition = sent();
        assertRefused(() -> pause(petition, FRIDAY), "pause_without_end");
        assertRefused(() -> pause(petition, FRIDAY.plusDays(90)), "pause_too_long");
        var silent = new PauseRequest(Waiting.OTHER_BODY, FRIDAY.plusDays(3), " ");
        assertRefused(
                () -> pauses.pause(petition, petition.acts(), silent, SentMatters.AGENCY),
                "reason_missing");
        clock.setTo(DUE.plusDays(1));
        assertRefused(() -> pause(petition, DUE.plusDays(5)), "pause_too_late");
    }

    @Test
    void theClockStandsOnlyWhileItRuns() {
        var received = matters.received();
        assertRefused(
                () ->
                        pauses.pause(
                                received,
                                received.acts(),
                                askedUntil(FRIDAY.plusDays(3)),
                                SentMatters.OFFICE),
                "no_deadline");
        var answered = sent();
        matters.answered(answered);
        var done = matters.read(answered);
        assertRefused(() -> pause(done, FRIDAY.plusDays(3)), "act_may_not_follow");
        var more = new MoreTime(5, "x", "y");
        assertRefused(
                () -> extensions.ask(done, done.acts(), more, SentMatters.AGENCY),
                "act_may_not_follow");
    }
}
