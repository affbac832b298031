package vn.doithoai.verifier;

/// Looks at every entry of the tree, in order. What it finds is only told once the entries are
/// known to be those that the log signed.
interface EntryCheck {
    void entry(long index, byte[] entry);
}
