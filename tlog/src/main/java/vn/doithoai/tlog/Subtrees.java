package vn.doithoai.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The recursions of RFC 6962 §2.1 over a verified tree. A range is cut at the largest power of two
/// below its length, so every perfect part of it stands in one tile.
final class Subtrees {
    private final VerifiedTree tree;

    Subtrees(VerifiedTree tree) {
        this.tree = tree;
    }

    /// `MTH(D[from:to])`, for a range that the cutting can reach.
    Hash root(long from, long to) throws IOException {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            int height = Long.numberOfTrailingZeros(length);
            return tree.node(height, from >>> height);
        }
        long cut = from + Long.highestOneBit(length);
        return Hash.node(root(from, cut), root(cut, to));
    }

    /// `PATH(index, D[from:to])`, the sibling of the leaf first.
    List<Hash> path(long index, long from, long to) throws IOException {
        var path = new ArrayList<Hash>();
        while (to - from > 1) {
            long cut = cut(from, to);
            if (index < cut) {
                path.add(root(cut, to));
                to = cut;
            } else {
                path.add(root(from, cut));
                from = cut;
            }
        }
        return path.reversed();
    }

    /// `SUBPROOF(first, D[from:to], whole)`, `first` counted from the beginning of the tree.
    List<Hash> between(long first, long from, long to, boolean whole) throws IOException {
        var proof = new ArrayList<Hash>();
        while (first < to) {
            long cut = cut(from, to);
            if (first <= cut) {
                proof.add(root(cut, to));
                to = cut;
            } else {
                proof.add(root(from, cut));
                from = cut;
                whole = false;
            }
        }
        if (!whole) {
            proof.add(root(from, to));
        }
        return proof.reversed();
    }

    /// The largest power of two below the length, from the beginning of the range.
    private static long cut(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
