package vn.doithoai.verifier;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.TileReader;

/// A log that is asked three times before it counts as not there, and not at all once the time that
/// the whole check may take is over.
final class PatientLog implements TileReader {
    private static final int TRIES = 3;

    private final TileReader log;
    private final long end;

    PatientLog(TileReader log, Duration within) {
        this.log = log;
        this.end = System.nanoTime() + within.toNanos();
    }

    /// @throws Ended when it is not there, not right, or not there in time
    @Override
    public Optional<byte[]> read(LogPath path) {
        for (int tries = 1; ; tries++) {
            if (System.nanoTime() > end) {
                throw new Ended(Outcome.UNDECIDED, "it took longer than was allowed");
            }
            try {
                return log.read(path);
            } catch (Rejected e) {
                throw new Ended(Outcome.WRONG, e.getMessage());
            } catch (IOException e) {
                if (tries == TRIES) {
                    throw new Ended(
                            Outcome.UNDECIDED, "%s: %s".formatted(path.path(), e.getMessage()));
                }
            }
        }
    }
}
