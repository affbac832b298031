package vn.doithoai.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account that holds a post for a term, or stands in for the holder `insteadOf`; by which
/// document, and who wrote it down.
public record Holding(
        HoldingId id,
        PostId post,
        AccountId account,
        @Nullable HoldingId insteadOf,
        Term term,
        String document,
        Instant givenAt,
        @Nullable AccountId givenBy,
        @Nullable AccountId endedBy) {}
