package vn.doithoai.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.WitnessRound.Answer;
import vn.doithoai.tlog.Cosigning.Cosigned;
import vn.doithoai.tlog.Cosigning.Unreachable;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.VerifiedTree;
import vn.doithoai.tlog.WitnessClient;

/// Asks the witnesses of a log for their cosignatures, all at once and for a second at most; never
/// inside a transaction. One that does not cosign is left alone for a while: the log does not wait
/// for it with every checkpoint.
@Component
class Witnessing {
    static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final Duration WITHIN = Duration.ofSeconds(1);

    private final LogFolders folders;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(WITHIN).build();
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> alone = new ConcurrentHashMap<>();

    Witnessing(LogFolders folders, InstantSource clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /// Asks those who have not cosigned this checkpoint yet; its files are written already.
    WitnessRound ask(Log log, Policy policy, SignedCheckpoint signed) {
        var now = clock.instant();
        var asked =
                policy.witnesses().stream()
                        .filter(one -> lacks(signed, one))
                        .filter(one -> !now.isBefore(alone.getOrDefault(key(log, one), now)))
                        .<Callable<Answer>>map(one -> () -> answer(log, one, signed))
                        .toList();
        var round = new WitnessRound(asked.isEmpty() ? List.of() : together(asked));
        round.answers().forEach(answer -> remember(log, answer, signed, now));
        return round;
    }

    /// Whether this witness has not cosigned.
    static boolean lacks(SignedCheckpoint signed, Policy.Witness witness) {
        return signed.note().signatures().stream().noneMatch(witness.key()::isNamedBy);
    }

    private static List<Answer> together(List<Callable<Answer>> asked) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(asked).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Answer answer(Log log, Policy.Witness witness, SignedCheckpoint signed) {
        var head = signed.checkpoint().head();
        try {
            var url = URI.create(witness.url().orElseThrow());
            var client = new WitnessClient(http, url, List.of(witness.key()), WITHIN);
            var tree = VerifiedTree.open(head, folders.of(log.realm()));
            long from = Math.min(known.getOrDefault(key(log, witness), 0L), head.size());
            var said = client.cosign(signed, from, tree::consistency);
            return new Answer(witness, said, Objection.in(said) ? theirs(client, log) : none());
        } catch (IOException | RuntimeException untold) {
            return new Answer(
                    witness, new Unreachable(String.valueOf(untold.getMessage())), none());
        }
    }

    private static Optional<SignedCheckpoint> theirs(WitnessClient client, Log log) {
        try {
            return client.latest(log.origin());
        } catch (IOException | Rejected unknown) {
            return none();
        }
    }

    private static Optional<SignedCheckpoint> none() {
        return Optional.empty();
    }

    private void remember(Log log, Answer answer, SignedCheckpoint signed, Instant now) {
        var key = key(log, answer.witness());
        if (answer.said() instanceof Cosigned) {
            known.put(key, signed.checkpoint().head().size());
            alone.remove(key);
        } else {
            known.remove(key);
            alone.put(key, now.plus(LEFT_ALONE));
        }
    }

    private static String key(Log log, Policy.Witness witness) {
        return log.origin() + " " + witness.key();
    }
}
