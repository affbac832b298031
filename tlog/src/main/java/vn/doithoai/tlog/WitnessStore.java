package vn.doithoai.tlog;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// What a witness remembers: the latest checkpoint it cosigned of each log.
public interface WitnessStore {
    /// The latest checkpoint of a log, with the log's signature and the witness's.
    ///
    /// @param originHash [Checkpoint#originHash]
    Optional<SignedCheckpoint> latest(String originHash) throws IOException;

    /// Runs a step from what is known of a log to an answer, and stores [WitnessAnswer#next] if the
    /// answer has one. Nobody else may run a step for the same log in between, and when it returns
    /// what was stored survives a loss of power: else a witness could vouch for a tree, forget it,
    /// and vouch for another.
    WitnessAnswer update(
            String originHash, Function<Optional<SignedCheckpoint>, WitnessAnswer> step)
            throws IOException;
}
