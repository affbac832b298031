package vn.doithoai.tlog;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// A checkpoint that a policy is content with.
///
/// @param head size and root, which may now be believed
/// @param log the key that signed it
/// @param witnesses who cosigned it, by their names in the policy, and when they say they did
public record Accepted(TreeHead head, VerifierKey log, Map<String, Instant> witnesses) {
    public Accepted {
        witnesses = Map.copyOf(witnesses);
    }

    /// The latest time a witness vouches for; nothing without witnesses.
    public Optional<Instant> seenAt() {
        return witnesses.values().stream().max(Comparator.naturalOrder());
    }
}
