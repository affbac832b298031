package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.referral.SentMatters.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.TestParts;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Duty;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionHandled;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.referral.KeptExtension.Decision;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

/// More time: asked for by the agency on Friday 24 April 2026 or later, decided by a leader.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import({TestParts.class, SentMatters.class})
class ExtensionsModuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 20);
    private static final MoreTime FIVE =
            new MoreTime(5, "Chờ kết quả đo đạc", "Quyết định 33/2017/QĐ-TTg");

    @Autowired SentMatters matters;
    @Autowired Pauses pauses;
    @Autowired Extensions extensions;
    @Autowired ExtensionStore extensionRows;
    @Autowired TestClock clock;

    @BeforeEach
    void onFriday() {
        matters.theRealmIsThere();
        clock.setTo(FRIDAY);
    }

    private Petition sent() {
        return matters.sent(new DueBy.Rule(Duty.ANSWER));
    }

    private void decide(Petition petition, boolean granted, String note) {
        var now = matters.read(petition);
        extensions.decide(now, now.acts(), granted, note, SentMatters.LEADER);
    }

    @Test
    void moreTimeIsAskedAndGranted(AssertablePublishedEvents events) {
        var petition = sent();
        clock.setTo(LocalDate.of(2026, 5, 18));
        extensions.ask(petition, petition.acts(), FIVE, SentMatters.AGENCY);
        extensions.ask(petition, petition.acts(), FIVE, SentMatters.AGENCY);
        assertThat(matters.read(petition).due()).isEqualTo(DUE);
        assertThat(matters.deadline(petition).pending()).isPresent();
        clock.setTo(LocalDate.of(2026, 5, 19));
        var asked = matters.read(petition);
        decide(petition, true, "");
        extensions.decide(asked, asked.acts(), true, "", SentMatters.LEADER);
        assertThat(matters.read(petition).due()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(matters.deadline(petition).original()).isEqualTo(DUE);
        var kept = matters.deadline(petition).extensions().getFirst();
        assertThat(kept.oldDue()).isEqualTo(DUE);
        assertThat(kept.decision())
                .isEqualTo(
                        new Decision(
                                4, true, LocalDate.of(2026, 5, 19), "", LocalDate.of(2026, 5, 27)));
        assertThat(events.ofType(PetitionHandled.class).matching(one -> one.act() == Act.EXTEND))
                .singleElement()
                .matches(one -> one.seq() == 4);
    }

    @Test
    void refusedTheDayStays(AssertablePublishedEvents events) {
        var petition = sent();
        extensions.ask(petition, petition.acts(), FIVE, SentMatters.AGENCY);
        assertRefused(() -> decide(petition, false, " "), "reason_missing");
        decide(petition, false, "Đã đủ thời gian");
        assertThat(matters.read(petition).due()).isEqualTo(DUE);
        assertThat(matters.deadline(petition).pending()).isEmpty();
        assertThat(events.ofType(PetitionHandled.class).matching(one -> one.act() == Act.EXTEND))
                .isEmpty();
        var now = matters.read(petition);
        assertRefused(() -> decide(now, true, ""), "extension_not_pending");
    }

    /// The same person in two posts is still one person, in the program and in the database.
    @Test
    void nobodyGrantsTheirOwnExtension() {
        var petition = sent();
        var both = SentMatters.actor(Role.LEADER, SentMatters.AGENCY.account());
        extensions.ask(petition, petition.acts(), FIVE, SentMatters.AGENCY);
        var now = matters.read(petition);
        assertRefused(() -> extensions.decide(now, now.acts(), true, "", both), "extension_own");
        var asked = matters.deadline(petition).pending().orElseThrow();
        var made = new Decision(asked.actSeq(), true, FRIDAY, "", DUE.plusDays(7));
        assertThatThrownBy(() ->
                        extensionRows.add(
                                Cast.BAC_KAN,
                                petition.standing().id(),
                                asked,
                                made,
                                both.account(),
                                clock.instant()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_grants_their_own_extension");
    }

    @Test
    void moreTimeHasBounds() {
        var petition = sent();
        assertRefused(() -> ask(petition, new MoreTime(0, "x", "y")), "extension_out_of_bounds");
        assertRefused(() -> ask(petition, new MoreTime(31, "x", "y")), "extension_out_of_bounds");
        assertRefused(() -> ask(petition, new MoreTime(5, "", "y")), "reason_missing");
        assertRefused(() -> ask(petition, new MoreTime(5, "x", " ")), "reason_missing");
        ask(petition, FIVE);
        var asked = matters.read(petition);
        assertRefused(() -> ask(asked, FIVE), "extension_pending");
        var late = sent();
        clock.setTo(DUE.plusDays(1));
        assertRefused(() -> ask(late, FIVE), "extension_too_late");
    }

    private void ask(Petition petition, MoreTime wanted) {
        extensions.ask(petition, petition.acts(), wanted, SentMatters.AGENCY);
    }

    @Test
    void eachActHasItsPosts() {
        var petition = sent();
        assertRefused(
                () -> extensions.ask(petition, petition.acts(), FIVE, SentMatters.LEADER),
                "act_of_others");
        ask(petition, FIVE);
        var asked = matters.read(petition);
        assertRefused(
                () -> extensions.decide(asked, asked.acts(), true, "", SentMatters.OFFICE),
                "act_of_others");
        var request = new PauseRequest(Waiting.PETITIONER, FRIDAY.plusDays(3), "Hỏi");
        assertRefused(
                () -> pauses.pause(asked, asked.acts(), request, SentMatters.LEADER),
                "act_of_others");
    }

    @Test
    void anotherAgencyFindsNothing() {
        var petition = sent();
        var other = SentMatters.ofAnotherBody();
        assertThatThrownBy(() -> extensions.ask(petition, petition.acts(), FIVE, other))
                .isInstanceOf(Absent.class);
        var request = new PauseRequest(Waiting.PETITIONER, FRIDAY.plusDays(3), "Hỏi");
        assertThatThrownBy(() -> pauses.pause(petition, petition.acts(), request, other))
                .isInstanceOf(Absent.class);
    }

    /// Answered on the 21st, a day late; granted on the 22nd, it is still a day late.
    @Test
    void lateIsJudgedByTheDayInForce() {
        var petition = sent();
        ask(petition, FIVE);
        clock.setTo(LocalDate.of(2026, 5, 22));
        decide(petition, true, "");
        var deadline = matters.deadline(petition);
        assertThat(deadline.daysLate(LocalDate.of(2026, 5, 21))).isEqualTo(1);
        assertThat(deadline.daysLate(LocalDate.of(2026, 5, 22))).isZero();
        assertThat(deadline.daysLate(LocalDate.of(2026, 5, 28))).isEqualTo(1);
    }

    /// Two leaders decide at once: one decision stands, the other leader is told.
    @Test
    void onlyOneOfTwoDecisionsStands() throws InterruptedException {
        var petition = sent();
        ask(petition, FIVE);
        var seen = matters.read(petition);
        Callable<String> grant = () -> decided(seen, true);
        Callable<String> deny = () -> decided(seen, false);
        try (var people = Executors.newFixedThreadPool(2)) {
            var said =
                    people.invokeAll(List.of(grant, deny)).stream()
                            .map(one -> {
                                try {
                                    return one.get();
                                } catch (InterruptedException | ExecutionException e) {
                                    throw new AssertionError(e);
                                }
                            })
                            .toList();
            assertThat(said).containsOnlyOnce("done");
        }
        assertThat(matters.deadline(petition).extensions())
                .singleElement()
                .matches(e -> !e.pending());
    }

    private String decided(Petition seen, boolean granted) {
        var by = SentMatters.actor(Role.LEADER, SentMatters.somebody(UUID.randomUUID()));
        try {
            extensions.decide(seen, seen.acts(), granted, "Ý kiến", by);
            return "done";
        } catch (Refused told) {
            return told.getMessage();
        }
    }

    @Test
    void everyActIsInTheMattersLife() {
        var petition = sent();
        ask(petition, FIVE);
        decide(petition, true, "");
        assertThat(matters.history(petition))
                .extracting(RecordedAct::act)
                .containsExactly(Act.RECEIVE, Act.REFER, Act.SEEK_EXTENSION, Act.EXTEND);
    }
}
