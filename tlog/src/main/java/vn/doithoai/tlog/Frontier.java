package vn.doithoai.tlog;

import java.util.ArrayList;
import java.util.List;

/// A Merkle tree that only grows and keeps no more than its right edge: the roots of the perfect
/// subtrees it is made of, largest first, at most 63. Adding costs two hashes on average, and any
/// number of leaves can be streamed through it. Not safe for use by several threads at once.
public final class Frontier {
    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /// Adds a leaf by its hash ([Hash#leaf]).
    public void add(Hash leaf) {
        peaks.add(leaf);
        for (int merges = Long.numberOfTrailingZeros(~size); merges > 0; merges--) {
            var right = peaks.removeLast();
            peaks.add(Hash.node(peaks.removeLast(), right));
        }
        size++;
    }

    /// How many leaves were added.
    public long size() {
        return size;
    }

    /// The root over all leaves so far (RFC 6962 §2.1).
    public Hash root() {
        return root(peaks);
    }

    /// Size and root together.
    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /// The roots of the perfect subtrees, largest first.
    public List<Hash> peaks() {
        return List.copyOf(peaks);
    }

    /// The root over perfect subtrees that stand side by side, largest first.
    static Hash root(List<Hash> peaks) {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElse(Hash.OF_NOTHING);
    }
}
