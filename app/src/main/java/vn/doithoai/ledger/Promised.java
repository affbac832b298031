package vn.doithoai.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.doithoai.tlog.Hash;

/// What a provisional receipt says: this entry was taken for this log, and will be in a checkpoint
/// of it within a day. Its lines and its first line above all are none of a checkpoint's.
///
/// @param origin the log
/// @param leaf the hash of the entry, as the log will have it
/// @param at when it was signed
record Promised(String origin, String subject, int seq, Hash leaf, Instant at) {
    static final Duration WITHIN = Duration.ofHours(24);

    /// The text that is signed.
    String text() {
        return """
        doithoai/provisional-receipt@v1
        log %s
        entry %s %d
        leaf %s
        time %s
        within %d
        """
                .formatted(
                        origin,
                        subject,
                        seq,
                        leaf,
                        at.truncatedTo(ChronoUnit.SECONDS),
                        WITHIN.toSeconds());
    }
}
