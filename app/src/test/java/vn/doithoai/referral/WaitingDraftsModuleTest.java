package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;

/// What a desk reads as waiting is what may still be decided: drafts go with their fate, and lapse
/// with their matter.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingDraftsModuleTest {
    @Autowired Troupe troupe;
    @Autowired Drafts drafts;
    @Autowired Routes routes;
    @Autowired Verdicts verdicts;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private List<UUID> waitingAtTransport() {
        return drafts.waitingIn(Cast.BAC_KAN, Cast.TRANSPORT, 10_000).stream()
                .map(Draft::id)
                .toList();
    }

    @Test
    void aDeskReadsTheDraftsThatWait() {
        var one = troupe.proposed("explained");
        var other = troupe.proposed("explained");
        assertThat(waitingAtTransport()).contains(one.draft().id(), other.draft().id());
        troupe.approved(one, "huong");
        drafts.sendBack(other.petition(), other.draft().id(), "Viết lại", troupe.is("huong"));
        assertThat(waitingAtTransport()).doesNotContain(one.draft().id(), other.draft().id());
    }

    @Test
    void aDraftLapsesWithItsMatter() {
        var answered = troupe.answered("settled_by_action");
        var again = Troupe.answer("settled_by_action", "Nói lại.", null);
        var waits = drafts.propose(answered, answered.acts(), again, troupe.is("binh"));
        assertThat(waitingAtTransport()).contains(waits.draft().id());
        troupe.confirmed(waits.petition());
        assertThat(waitingAtTransport()).doesNotContain(waits.draft().id());
        assertThat(fates(waits)).containsExactlyInAnyOrder(Fate.APPROVED, Fate.LAPSED);
    }

    @Test
    void aDraftLapsesWhenItsMatterGoesToAnotherBody() {
        var answered = troupe.answered("no_roadmap");
        var again = Troupe.answer("settled_by_action");
        var waits = drafts.propose(answered, answered.acts(), again, troupe.is("binh"));
        var contested = verdicts.contest(answered, answered.acts(), "Chưa làm", Troupe.PETITIONER);
        assertThat(fates(waits)).as("the same body answers anew").contains((Fate) null);
        var binh = troupe.is("binh");
        routes.giveBack(contested, contested.acts(), Cast.BA_BE_OFFICE, "Việc của huyện", binh);
        assertThat(fates(waits)).containsExactlyInAnyOrder(Fate.APPROVED, Fate.LAPSED);
        refused("referral.draft_gone", () -> troupe.approved(waits, "lan"));
    }

    private List<Fate> fates(Proposed waits) {
        return drafts.of(Cast.BAC_KAN, waits.petition().standing().id()).stream()
                .map(Draft::fate)
                .toList();
    }
}
