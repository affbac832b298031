package vn.doithoai.ledger;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Realm;

/// A log and somebody who saw it do not agree.
///
/// @param witness who objects; nobody where the log's own files do
/// @param ours the checkpoint of the log, as it stands in the books
/// @param theirs what was seen elsewhere, signed by the log; nothing where it was not shown
/// @param cleared how it ended; nothing while it stands
public record Alarm(
        Realm realm,
        int number,
        Kind kind,
        @Nullable String witness,
        String ours,
        @Nullable String theirs,
        Instant raisedAt,
        @Nullable Cleared cleared) {

    /// What does not agree.
    public enum Kind {
        /// The log's signature stands under two trees that do not continue each other.
        TWO_HISTORIES,
        /// A witness says that it saw another history, and shows nothing.
        REFUSED,
        /// The published files are of another history than the database: nothing more is signed.
        FILES_DIFFER;

        /// As in the database and in keys of texts.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Somebody looked into it and says why it is over.
    public record Cleared(Instant at, String reason) {}
}
