package vn.doithoai.verifier;

import java.io.IOException;
import vn.doithoai.tlog.Bundle;
import vn.doithoai.tlog.Entries;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.TileReader;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifiedTree;

/// Finds out, when the entries do not hash to the root, which of them does not.
record Culprit(TileReader log, Seen seen, TreeHead head) {
    /// Drops bundles kept from earlier checks that are not those of the tree; whether there were
    /// any.
    boolean dropped() {
        try {
            var tree = VerifiedTree.open(head, log);
            boolean dropped = false;
            for (long bundle = 0; bundle * Bundles.FULL < head.size(); bundle++) {
                var place = Bundle.holding(bundle * Bundles.FULL, head.size());
                if (!keptHolds(tree, place)) {
                    seen.forget(place);
                    dropped = true;
                }
            }
            return dropped;
        } catch (IOException | Rejected e) {
            throw Bundles.ended(e);
        }
    }

    private boolean keptHolds(VerifiedTree tree, Bundle place) throws IOException {
        var kept = seen.bundle(place);
        if (kept.isEmpty()) {
            return true;
        }
        long index = place.index() * Bundles.FULL;
        for (var entry : Entries.decode(kept.get(), place)) {
            if (!Hash.leaf(entry).equals(tree.leaf(index++))) {
                return false;
            }
        }
        return true;
    }

    /// Which of the log's own bundles it is.
    Ended found() {
        try {
            var tree = VerifiedTree.open(head, log);
            for (long bundle = 0; bundle * Bundles.FULL < head.size(); bundle++) {
                var _ = tree.entries(bundle);
            }
            return new Ended(Outcome.UNDECIDED, "the log answers otherwise each time it is asked");
        } catch (IOException | Rejected | Ended e) {
            return Bundles.ended(e);
        }
    }
}
