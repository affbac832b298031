package vn.doithoai.tlog;

import java.util.List;

/// The proof that a tree begins with an earlier one (RFC 6962 §2.1.2): nothing of it was changed,
/// taken out or put between. At most 63 hashes.
///
/// @param first the size of the earlier tree
/// @param second the size of the later tree, `first` or more
/// @param path the hashes; none when `first` is 0 or equals `second`
public record ConsistencyProof(long first, long second, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /// Holds the proof against both roots.
    ///
    /// @throws Rejected (`PROOF`) unless it leads to both
    public void verify(Hash firstRoot, Hash secondRoot) {
        if (first < 0 || first > second) {
            throw Rejected.proof("a tree of %d does not begin one of %d", first, second);
        }
        if (first == 0 || first == second) {
            trivial(firstRoot, secondRoot);
        } else {
            walk(firstRoot, secondRoot);
        }
    }

    private void trivial(Hash firstRoot, Hash secondRoot) {
        if (!path.isEmpty()) {
            throw Rejected.proof(
                    "from %d to %d the proof has no hashes, not %d", first, second, path.size());
        }
        same("earlier", first == 0 ? Hash.OF_NOTHING : secondRoot, firstRoot, first);
    }

    /// RFC 9162 §2.1.4.2, step by step.
    private void walk(Hash firstRoot, Hash secondRoot) {
        // A power of two is a perfect subtree: its root is the first hash, and not sent.
        int sent = Long.bitCount(first) == 1 ? 0 : 1;
        if (path.isEmpty()) {
            throw Rejected.proof("from %d to %d the proof has hashes, not none", first, second);
        }
        int shift = Long.numberOfTrailingZeros(~(first - 1));
        long fn = (first - 1) >>> shift;
        long sn = (second - 1) >>> shift;
        var fr = sent == 0 ? firstRoot : path.getFirst();
        var sr = fr;
        for (int i = sent; i < path.size(); i++) {
            if (sn == 0) {
                throw Rejected.proof(
                        "hash %d of %d is one too many from %d to %d",
                        i + 1, path.size(), first, second);
            }
            var c = path.get(i);
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.node(c, fr);
                sr = Hash.node(c, sr);
                int skip = (fn & 1) == 1 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= skip;
                sn >>>= skip;
            } else {
                sr = Hash.node(sr, c);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw Rejected.proof("%d hashes are too few from %d to %d", path.size(), first, second);
        }
        same("earlier", fr, firstRoot, first);
        same("later", sr, secondRoot, second);
    }

    private static void same(String which, Hash reached, Hash root, long size) {
        if (!reached.equals(root)) {
            throw Rejected.proof(
                    "the proof leads to %s as the %s root, not to %s of size %d",
                    reached, which, root, size);
        }
    }
}
