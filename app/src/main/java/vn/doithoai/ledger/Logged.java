package vn.doithoai.ledger;

import org.jspecify.annotations.Nullable;

/// An entry as a reader finds it by its subject.
///
/// @param entry canonical JSON, the very bytes the log hashes
/// @param position its place in the log, from 0; none yet until it is taken in
public record Logged(int seq, String entry, @Nullable Long position) {}
