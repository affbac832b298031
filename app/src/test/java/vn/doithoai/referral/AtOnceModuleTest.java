package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;

/// Several people act on one matter at the same moment.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceModuleTest {
    private static final LocalDate LATER = Troupe.DUE.plusDays(9);

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Sending sending;
    @Autowired Referrals referrals;
    @Autowired Drafts drafts;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    /// What each came to: nothing when it was done, the word of the refusal when it was not.
    private static List<String> atOnce(List<Callable<?>> acts) {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var running =
                    acts.stream()
                            .map(act ->
                                    people.submit(() -> {
                                        start.await();
                                        return act.call();
                                    }))
                            .toList();
            var came = new ArrayList<String>();
            for (var one : running) {
                try {
                    one.get();
                    came.add("");
                } catch (ExecutionException failed) {
                    came.add(
                            failed.getCause() instanceof Refused refused
                                    ? refused.refusals().getFirst().code()
                                    : failed.getCause().toString());
                }
            }
            return came;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static DueBy by(LocalDate day) {
        return new DueBy.Hand(day, "Theo kết luận");
    }

    private static Callable<?> act(Runnable act) {
        return Executors.callable(act);
    }

    private List<RecordedAct> history(Petition petition) {
        return petitions.history(Cast.BAC_KAN, petition.standing().id());
    }

    @Test
    void oneWinsAndTheOthersAreTold() {
        for (int i = 0; i < 12; i++) {
            var seen = troupe.received();
            var came = atOnce(actsOn(seen));
            assertThat(came).filteredOn(String::isEmpty).hasSize(1);
            assertThat(came)
                    .filteredOn(one -> !one.isEmpty())
                    .hasSize(4)
                    .containsOnly("petition.changed_since");
            assertHolds(seen, history(seen));
        }
    }

    private List<Callable<?>> actsOn(Petition seen) {
        var ada = troupe.is("ada");
        var minh = troupe.is("minh");
        var answer = Answer.onTheSpot("explained", "Đã giải thích.", null);
        return List.of(
                act(() -> sending.refer(seen, 1, Cast.TRANSPORT, by(Troupe.DUE), ada)),
                act(() -> sending.refer(seen, 1, Cast.BA_BE_OFFICE, by(LATER), minh)),
                act(() -> petitions.classify(seen, 1, "NS", PetitionClass.REPORT, ada)),
                act(() -> petitions.classify(seen, 1, "DL", PetitionClass.OPINION, minh)),
                act(() -> referrals.answerOnTheSpot(seen, 1, answer, troupe.is("nga"))));
    }

    /// The act that won is recorded whole, and nothing of the others.
    private void assertHolds(Petition seen, List<RecordedAct> history) {
        assertThat(history).extracting(RecordedAct::seq).containsExactly(1, 2);
        var won = history.getLast().act();
        var now = troupe.now(seen);
        var id = seen.standing().id();
        assertThat(now.acts()).isEqualTo(2);
        assertThat(now.text()).isEqualTo(seen.text());
        assertThat(now.standing().stage()).isEqualTo(history.getLast().to());
        assertThat(referrals.referralsOf(Cast.BAC_KAN, id)).hasSize(won == Act.REFER ? 1 : 0);
        referrals
                .referralsOf(Cast.BAC_KAN, id)
                .forEach(sent -> {
                    assertThat(now.handler()).isEqualTo(sent.to());
                    assertThat(now.due()).isEqualTo(sent.due());
                });
        assertThat(referrals.answersTo(Cast.BAC_KAN, id))
                .hasSize(won == Act.ANSWER_ON_THE_SPOT ? 1 : 0);
        assertThat(now.standing().topic().equals("GT")).isEqualTo(won != Act.CLASSIFY);
    }

    @Test
    void whoLooksAgainLosesNothing() {
        var matter = troupe.received();
        var topics = List.of("NS", "DL", "GT", "KH");
        var came =
                atOnce(
                        topics.stream()
                                .<Callable<?>>map(topic -> act(() -> untilFiled(matter, topic)))
                                .toList());
        assertThat(came).containsOnly("");
        var history = history(matter);
        assertThat(history)
                .extracting(RecordedAct::seq)
                .isEqualTo(IntStream.rangeClosed(1, 1 + topics.size() * 5).boxed().toList());
        assertThat(troupe.now(matter).acts()).isEqualTo(history.size());
    }

    /// Five times files the matter anew, away from where it stands, looking again when told to.
    private void untilFiled(Petition matter, String topic) {
        for (int filed = 0; filed < 5; ) {
            var seen = troupe.now(matter);
            boolean there = seen.standing().topic().equals(topic);
            var kind = there ? other(seen.standing().petitionClass()) : PetitionClass.PETITION;
            try {
                petitions.classify(seen, topic, kind, troupe.is("ada"));
                filed++;
            } catch (Refused refused) {
                assertThat(refused).hasMessageContaining("petition.changed_since");
            }
        }
    }

    private static PetitionClass other(PetitionClass one) {
        return one == PetitionClass.REPORT ? PetitionClass.OPINION : PetitionClass.REPORT;
    }

    @Test
    void theSameFormTwiceAtOnceIsDoneOnce() {
        for (int i = 0; i < 6; i++) {
            var seen = troupe.received();
            var refer = act(() -> troupe.sent(seen));
            assertThat(atOnce(List.of(refer, refer, refer))).containsOnly("");
            assertThat(history(seen)).hasSize(2);
            assertThat(referrals.referralsOf(Cast.BAC_KAN, seen.standing().id())).hasSize(1);
        }
    }

    @Test
    void theSameAnswerTwiceAtOnceIsGivenOnce() {
        var seen = troupe.received();
        var answer = Answer.onTheSpot("explained", "Đã giải thích.", null);
        var spoken = act(() -> referrals.answerOnTheSpot(seen, 1, answer, troupe.is("nga")));
        assertThat(atOnce(List.of(spoken, spoken, spoken))).containsOnly("");
        assertThat(referrals.answersTo(Cast.BAC_KAN, seen.standing().id())).hasSize(1);
        assertThat(troupe.now(seen).standing().stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void twoWhoApproveAtOnceGiveOneAnswer() {
        var proposed = troupe.proposed("explained");
        var came =
                atOnce(
                        List.of(
                                act(() -> troupe.approved(proposed, "huong")),
                                act(() -> troupe.approved(proposed, "lan"))));
        assertThat(came).contains("");
        var id = proposed.petition().standing().id();
        assertThat(referrals.answersTo(Cast.BAC_KAN, id)).hasSize(1);
        assertThat(drafts.waiting(Cast.BAC_KAN, id)).isEmpty();
        assertThat(troupe.now(proposed.petition()).acts())
                .isEqualTo(proposed.petition().acts() + 1);
    }

    @Test
    void theSameLetterAtOnceIsReceivedOnce() {
        var matter = Brought.matter("Cấp nước sạch cho Khuổi Luông");
        var letter = Brought.letter(PartialDate.of(LocalDate.of(2017, 5, 25)));
        Callable<?> receive =
                () -> petitions.receive(Cast.BAC_KAN, matter, letter, troupe.is("ada"));
        assertThat(atOnce(List.of(receive, receive, receive, receive))).containsOnly("");
        assertThat(petitions.history(Cast.BAC_KAN, matter.id())).hasSize(1);
    }
}
