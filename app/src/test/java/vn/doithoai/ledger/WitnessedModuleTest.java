package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Refused;
import vn.doithoai.tlog.AddCheckpoint;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.ConsistencyProof;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;

/// The log and two witnesses next door: what they say is shown, what they object to is an alarm.
class WitnessedModuleTest extends OwnLog {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Author DUNG = new Author(new UUID(0, 1), null);

    @TempDir Path folder;
    private Neighbour front;
    private Neighbour paper;
    private Sequencer witnessed;

    @BeforeEach
    void twoWitnesses() throws IOException {
        var key = keys.of(publishing.log(BAC_KAN)).verifier();
        front = new Neighbour(1, key, folder);
        paper = new Neighbour(2, key, folder);
        witnessed = sequencer(false);
    }

    @AfterEach
    void goHome() {
        front.close();
        paper.close();
    }

    /// A program that was just started.
    private Sequencer sequencer(boolean held) throws IOException {
        var text = front.line() + paper.line() + "group both 2 w1 w2\nquorum both\n";
        Files.writeString(folder.resolve("06.policy"), text);
        var witnesses =
                new LogWitnesses(
                        new LogPolicies(folder.toString(), site),
                        keys,
                        new Witnessing(folders, clock),
                        new Objection(heads, alarms),
                        held);
        var showing = new Showing(heads, edges, publishing, witnesses, transactions);
        return new Sequencer(entries, heads, edges, showing, transactions, clock);
    }

    private Set<String> cosigned() {
        var policy = new LogPolicies(folder.toString(), site).of(BAC_KAN, keys.verifiers(log()));
        var both = Set.of("w1", "w2");
        var seen = new java.util.TreeSet<>(both);
        for (var witness : policy.witnesses()) {
            var lines = shown().note().signatures();
            if (lines.stream().noneMatch(witness.key()::isNamedBy)) {
                seen.remove(witness.name());
            }
        }
        if (seen.equals(both)) {
            assertThat(policy.accept(shown()).witnesses()).containsOnlyKeys("w1", "w2");
        }
        return seen;
    }

    @Test
    void whatIsShownIsCosigned() throws IOException {
        happen(3);
        witnessed.run();
        assertThat(shownSize()).contains(3L);
        assertThat(cosigned()).containsExactly("w1", "w2");
        happen(300);
        witnessed.run();
        happen(1);
        // the size they know is forgotten with the program, and asked for
        sequencer(false).run();
        assertThat(shownSize()).contains(304L);
        assertThat(cosigned()).containsExactly("w1", "w2");
        assertThat(alarms.of(BAC_KAN)).isEmpty();
    }

    @Test
    void oneThatIsDownHoldsNobodyUp() {
        paper.mood = Neighbour.Mood.HANGING;
        happen(3);
        long begin = System.nanoTime();
        witnessed.run();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(cosigned()).containsExactly("w1");
        paper.mood = Neighbour.Mood.WELL;
        happen(1);
        witnessed.run();
        assertThat(shownSize()).contains(4L);
        assertThat(paper.asked).hasValue(0);
        // asked again after a while, without anything new
        now = now.plus(Witnessing.LEFT_ALONE);
        witnessed.run();
        assertThat(cosigned()).containsExactly("w1", "w2");
        int asked = paper.asked.get() + front.asked.get();
        witnessed.run();
        assertThat(paper.asked.get() + front.asked.get()).isEqualTo(asked);
        assertThat(alarms.of(BAC_KAN)).isEmpty();
    }

    @Test
    void aLogMayWaitForItsQuorum() throws IOException {
        var patient = sequencer(true);
        paper.mood = Neighbour.Mood.HANGING;
        happen(3);
        patient.run();
        assertThat(shownSize()).isEmpty();
        paper.mood = Neighbour.Mood.WELL;
        now = now.plus(Witnessing.LEFT_ALONE);
        happen(2);
        patient.run();
        assertThat(shownSize()).contains(5L);
        assertThat(cosigned()).containsExactly("w1", "w2");
    }

    /// The log's own key has signed another tree for somebody.
    private SignedCheckpoint fork(long size) {
        var head = new TreeHead(size, Hash.leaf(new byte[] {1}));
        return SignedCheckpoint.sign(new Checkpoint(log().origin(), head), keys.of(log()));
    }

    private void shownTo(Neighbour witness, SignedCheckpoint fork) throws IOException {
        var none = new ConsistencyProof(0, fork.checkpoint().head().size(), List.of());
        assertThat(witness.see(new AddCheckpoint(none, fork).bytes())).isEqualTo(200);
    }

    @Test
    void twoHistoriesAreAnAlarmWithEvidence() throws IOException {
        for (long size : List.of(2L, 3L, 9L)) {
            anEmptyLog();
            goHome();
            delete(folder);
            Files.createDirectories(folder);
            publishing.log(BAC_KAN);
            twoWitnesses();
            var fork = fork(size);
            shownTo(front, fork);
            happen(3);
            witnessed.run();
            now = now.plus(Witnessing.LEFT_ALONE);
            witnessed.run();
            assertThat(alarms.of(BAC_KAN))
                    .as("size " + size)
                    .singleElement()
                    .satisfies(alarm -> {
                        assertThat(alarm.kind()).isEqualTo(Alarm.Kind.TWO_HISTORIES);
                        assertThat(alarm.witness()).isEqualTo("w1");
                        assertThat(alarm.ours()).contains("\n3\n");
                        assertThat(alarm.theirs()).startsWith(fork.note().toString());
                    });
            assertThat(cosigned()).containsExactly("w2");
        }
    }

    @Test
    void aNoWithoutEvidenceIsSaidToBeThat() {
        front.mood = Neighbour.Mood.SILENT_NO;
        happen(3);
        witnessed.run();
        assertThat(alarms.open(BAC_KAN))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.kind()).isEqualTo(Alarm.Kind.REFUSED);
                    assertThat(alarm.theirs()).isNull();
                });
        assertThat(cosigned()).containsExactly("w2");
    }

    @Test
    void anAlarmEndsWithAReasonAndOnce() {
        front.mood = Neighbour.Mood.SILENT_NO;
        happen(3);
        witnessed.run();
        var alarm = alarms.open(BAC_KAN).getFirst();
        assertThatThrownBy(() -> alarms.clear(alarm, " xong ", DUNG, now))
                .isInstanceOf(Refused.class);
        alarms.clear(alarm, "Đã đối chiếu với Mặt trận: máy của họ hỏng.", DUNG, now);
        assertThat(alarms.open(BAC_KAN)).isEmpty();
        assertThatThrownBy(() -> alarms.clear(alarm, "Thêm một lần nữa.", DUNG, now))
                .isInstanceOf(Refused.class);
        // it goes on objecting: that is news
        now = now.plus(Witnessing.LEFT_ALONE);
        witnessed.run();
        assertThat(alarms.open(BAC_KAN)).extracting(Alarm::number).containsExactly(2);
        assertThat(alarms.untold()).hasSize(2);
        alarms.told(alarm, now);
        assertThat(alarms.untold()).extracting(Alarm::number).containsExactly(2);
    }

    /// An older database beside newer files: signing on would make a second history.
    @Test
    void anOlderDatabaseSignsNothing() throws IOException {
        happen(3);
        witnessed.run();
        var before = files();
        db.sql("delete from ledger_head where size = 3").update();
        db.sql("update ledger_entry set position = null").update();
        db.sql("update ledger_log set published = 0").update();
        happen(1);
        witnessed.run();
        witnessed.run();
        assertThat(alarms.open(BAC_KAN))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.FILES_DIFFER);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anEntryChangedInTheBooksSignsNothing() throws IOException {
        happen(3);
        sequencer.run();
        db.sql("update ledger_entry set entry = replace(entry, 'BK-1', 'BK-7')").update();
        delete(folders.path(BAC_KAN));
        edges.forget();
        happen(1);
        sequencer.run();
        assertThat(shownSize()).isEmpty();
        assertThat(alarms.open(BAC_KAN))
                .extracting(Alarm::kind)
                .containsExactly(Alarm.Kind.FILES_DIFFER);
    }
}
