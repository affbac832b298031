package vn.doithoai.vault;

/// A master key in use: its number, and a seal that opens only with it.
record Listed(int id, byte[] seal) {}
