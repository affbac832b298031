package vn.doithoai.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bearer token as its administrator sees it: for whom and in which post it speaks, what for and
/// until when, never its text.
public record Token(
        UUID id,
        AccountId account,
        HoldingId holding,
        String purpose,
        Instant issuedAt,
        LocalDate lastDay,
        @Nullable Instant revokedAt) {}
