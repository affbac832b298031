package vn.doithoai.tlog;

/// A tree as one line could name it: how many entries, and the root over them.
///
/// @param size the number of entries, 0 to 2^63 - 1
/// @param root `MTH` of RFC 6962 §2.1; for no entries [Hash#OF_NOTHING]
public record TreeHead(long size, Hash root) {
    /// The tree before its first entry.
    public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_NOTHING);

    public TreeHead {
        if (size < 0) {
            throw Rejected.form("a tree has no negative size: %d", size);
        }
        if (size == 0 && !root.equals(Hash.OF_NOTHING)) {
            throw Rejected.form("the root of an empty tree is %s, not %s", Hash.OF_NOTHING, root);
        }
    }
}
