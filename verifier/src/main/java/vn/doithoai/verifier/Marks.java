package vn.doithoai.verifier;

import java.util.TreeMap;
import vn.doithoai.tlog.Frontier;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.TreeHead;

/// The tree as it is rebuilt from the entries, and its roots at the sizes somebody asks about.
final class Marks implements EntryCheck {
    private final Frontier tree = new Frontier();
    private final TreeMap<Long, Hash> roots = new TreeMap<>();

    /// Remembers the root of this size when the tree gets there.
    void at(long size) {
        roots.put(size, Hash.OF_NOTHING);
    }

    @Override
    public void entry(long index, byte[] entry) {
        tree.add(Hash.leaf(entry));
        if (roots.containsKey(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    TreeHead head() {
        return tree.head();
    }

    /// The root of a size that was asked for and reached.
    Hash root(long size) {
        return roots.getOrDefault(size, Hash.OF_NOTHING);
    }
}
