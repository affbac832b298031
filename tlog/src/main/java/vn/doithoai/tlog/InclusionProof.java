package vn.doithoai.tlog;

import java.util.List;

/// The proof that a leaf stands at an index of a tree (RFC 6962 §2.1.1): the hashes beside the way
/// from the leaf to the root, the leaf's sibling first. At most 63 hashes.
///
/// @param index the index of the leaf, from 0
/// @param size the size of the tree
/// @param path the hashes
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /// The proof for a leaf of the tree, made elsewhere; see [VerifiedTree#inclusion].
    ///
    /// @throws Rejected (`PROOF`) unless it leads from the leaf to the root
    public void verify(Hash leaf, Hash root) {
        var reached = reached(leaf);
        if (!reached.equals(root)) {
            throw Rejected.proof(
                    "the proof leads from leaf %s at index %d to the root %s, not to %s of size %d",
                    leaf, index, reached, root, size);
        }
    }

    /// RFC 9162 §2.1.3.2, step by step.
    private Hash reached(Hash leaf) {
        if (index < 0 || index >= size) {
            throw Rejected.proof("index %d is not in a tree of %d", index, size);
        }
        long fn = index;
        long sn = size - 1;
        var r = leaf;
        for (int i = 0; i < path.size(); i++) {
            if (sn == 0) {
                throw Rejected.proof(
                        "hash %d of %d is one too many for index %d of %d",
                        i + 1, path.size(), index, size);
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.node(path.get(i), r);
                int skip = (fn & 1) == 1 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= skip;
                sn >>>= skip;
            } else {
                r = Hash.node(r, path.get(i));
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw Rejected.proof(
                    "%d hashes are too few for index %d of %d", path.size(), index, size);
        }
        return r;
    }
}
