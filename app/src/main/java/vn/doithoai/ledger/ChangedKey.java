package vn.doithoai.ledger;

import java.time.Instant;

/// A change of the keys of a log.
///
/// @param number counted from 1, for each log
/// @param alias where the key lies
/// @param vkey the key it is about
/// @param note the signed statement, as everybody reads it
public record ChangedKey(
        int number, String alias, String vkey, boolean revoked, String note, Instant at) {}
