package vn.doithoai.verifier;

import java.io.IOException;
import java.util.Optional;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TileReader;
import vn.doithoai.tlog.VerifiedTree;

/// What the log shows now against what was seen of it before.
final class Past {
    private Past() {}

    /// Before anything is downloaded: neither smaller nor another tree of the same size. A smaller
    /// tree that what was seen begins with is old; any other contradicts it.
    static void check(
            Optional<SignedCheckpoint> before, SignedCheckpoint now, Seen seen, TileReader log) {
        if (before.isEmpty()) {
            return;
        }
        var old = before.get().checkpoint().head();
        var head = now.checkpoint().head();
        if (head.size() == old.size() && !head.equals(old)) {
            throw contradiction(before.get(), now, seen);
        }
        if (head.size() < old.size()) {
            if (!continues(before.get(), now, log)) {
                throw contradiction(before.get(), now, seen);
            }
            throw new Ended(
                    Outcome.STALE,
                    "the log shows %d entries where %d were seen before: cut off, or an old copy"
                            .formatted(head.size(), old.size()));
        }
    }

    /// Whether the larger tree that was seen begins with the smaller one; if its tiles are gone,
    /// that cannot be told, and nobody is accused.
    private static boolean continues(
            SignedCheckpoint before, SignedCheckpoint now, TileReader log) {
        var head = now.checkpoint().head();
        try {
            var tree = VerifiedTree.open(before.checkpoint().head(), log);
            return tree.root(head.size()).equals(head.root());
        } catch (IOException | Rejected | Ended gone) {
            return true;
        }
    }

    /// After the tree was rebuilt: what was seen is its beginning.
    static void check(
            Optional<SignedCheckpoint> before, SignedCheckpoint now, Marks marks, Seen seen) {
        before.ifPresent(old -> {
            var head = old.checkpoint().head();
            if (!marks.root(head.size()).equals(head.root())) {
                throw contradiction(old, now, seen);
            }
        });
    }

    private static Ended contradiction(SignedCheckpoint before, SignedCheckpoint now, Seen seen) {
        var kept = seen.keepEvidence(now);
        return new Ended(
                Outcome.WRONG,
                ("two histories: the log of size %d that was seen before is not the beginning of the"
                                + " one of size %d shown now; both are signed, and kept in %s")
                        .formatted(
                                before.checkpoint().head().size(),
                                now.checkpoint().head().size(),
                                kept.getParent()));
    }
}
