package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.figures.Entry;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.VerifierKey;

/// A log changes its keys, and ends.
class KeyKeepingModuleTest extends OwnLog {
    private static final Author DUNG = new Author(new UUID(0, 1), null);
    private static final Realm THAI_NGUYEN = new Realm("19");

    @Autowired KeyKeeping keeping;
    @Autowired LogFreezing freezing;
    @Autowired LogFiles files;

    @AfterEach
    void noChanges() {
        db.sql("delete from ledger_key_change").update();
    }

    private void run() {
        sequencer.run();
    }

    private List<VerifierKey> signers() {
        var signed = shown().note().signatures();
        return keeping.signing(log()).stream()
                .filter(key -> signed.stream().anyMatch(key::isNamedBy))
                .toList();
    }

    private List<VerifierKey> followed(VerifierKey from) {
        return KeyChange.followed(
                List.of(from), number -> files.keyChange(log(), number).map(String::getBytes));
    }

    private List<String> types() {
        return entries.of(BAC_KAN, "SO-CAI-06").stream()
                .map(one -> Entry.of(one.entry().getBytes()).type())
                .toList();
    }

    @Test
    void bothKeysSignUntilTheOldOneGoes() {
        happen(1);
        run();
        var first = keys.of(log()).verifier();
        keeping.rotate(log(), DUNG, now);
        run();
        var second = keys.of(log()).verifier();
        assertThat(second).isNotEqualTo(first);
        assertThat(signers()).containsExactly(second, first);
        assertThat(shown().verify(first)).isEqualTo(shown().verify(second));
        assertThat(followed(first)).containsExactly(first, second);
        assertThatThrownBy(() -> keeping.rotate(log(), DUNG, now)).isInstanceOf(Refused.class);
        assertThat(Policy.parse(files.policy(log()).getBytes()).logs()).hasSize(2);

        keeping.revoke(log(), first.toString(), DUNG, now);
        run();
        assertThat(keeping.signing(log())).containsExactly(second);
        assertThat(shown().note().signatures()).hasSize(1);
        assertThat(followed(first)).containsExactly(second);
        assertThat(types()).containsExactly("key.rotated", "key.revoked");
        assertThatThrownBy(() -> keeping.revoke(log(), second.toString(), DUNG, now))
                .isInstanceOf(Refused.class);

        keeping.rotate(log(), DUNG, now);
        run();
        assertThat(signers()).hasSize(2).doesNotContain(first);
        assertThat(followed(first)).hasSize(2).contains(second);
        assertThat(shownSize()).contains(4L);
    }

    @Test
    void aChangeUndoneChangesNothing() {
        happen(1);
        run();
        var first = keys.of(log()).verifier();
        transactions.executeWithoutResult(undone -> {
            keeping.rotate(log(), DUNG, now);
            undone.setRollbackOnly();
        });
        assertThat(keeping.signing(log())).containsExactly(first);
        assertThat(files.keyChange(log(), 1)).isEmpty();
        assertThatThrownBy(() -> keeping.revoke(log(), "unknown", DUNG, now))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aFrozenLogTakesNothingMore() throws Exception {
        happen(300);
        run();
        happen(2);
        freezing.freeze(log(), THAI_NGUYEN, now);
        assertThat(shownSize()).contains(303L);
        assertThat(types()).containsExactly("log.frozen");
        assertThat(log().successor()).isEqualTo(THAI_NGUYEN);
        var before = files();
        assertThatThrownBy(() -> happen(1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> freezing.freeze(log(), THAI_NGUYEN, now))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> keeping.rotate(log(), DUNG, now)).isInstanceOf(Refused.class);
        run();
        assertThat(files()).isEqualTo(before);
        // still whole when the files are made again
        delete(folders.path(BAC_KAN).resolve("tile"));
        edges.rebuild(BAC_KAN, heads.newest(BAC_KAN));
        before.keySet().removeIf(path -> path.matches(".*[.]p/(44|46)"));
        assertThat(files()).containsAllEntriesOf(before);
        assertThat(Optional.of(shown().checkpoint().head())).contains(heads.newest(BAC_KAN));
    }

    /// An act that began before the end is in the log, one that came later is refused; none is
    /// lost.
    @Test
    void anActUnderWayEndsBeforeTheLogDoes() throws Exception {
        happen(1);
        run();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var act =
                    threads.submit(() ->
                            transactions.executeWithoutResult(_ -> {
                                events.publishEvent(new Happened("BK-LATE", 1));
                                begun.countDown();
                                await(goOn);
                            }));
            begun.await();
            var end = threads.submit(() -> freezing.freeze(log(), THAI_NGUYEN, now));
            while (locksWaiting() == 0) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            act.get();
            end.get();
        }
        assertThat(shownSize()).contains(3L);
        assertThat(entries.waiting(BAC_KAN, 9)).isEmpty();
        assertThat(entries.of(BAC_KAN, "BK-LATE").getFirst().position()).isNotNull();
    }

    private long locksWaiting() {
        return db.sql("select count(*) from pg_locks where not granted").query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
