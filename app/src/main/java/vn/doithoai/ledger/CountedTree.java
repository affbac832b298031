package vn.doithoai.ledger;

/// The tree of a log that a checkpoint speaks of.
///
/// @param size how many entries
/// @param root its root, in base64
public record CountedTree(long size, String root) {}
