package vn.doithoai.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.VerifierKey;

/// A witness of a log.
///
/// @param name what the policy of the log calls it
/// @param at when it cosigned the newest checkpoint; nothing when it has not
public record Vouched(String name, @Nullable Instant at) {
    static Optional<Instant> at(SignedCheckpoint signed, VerifierKey key) {
        return signed.note().signatures().stream()
                .filter(key::isNamedBy)
                .findFirst()
                .flatMap(signature -> signature.madeAt(key.type()));
    }
}
