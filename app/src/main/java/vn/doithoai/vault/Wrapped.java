package vn.doithoai.vault;

/// The key of a person, sealed by a master key.
record Wrapped(int by, byte[] bytes) {}
