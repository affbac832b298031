package vn.doithoai.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bearer token as its administrator sees it: whom it speaks for, what for and until when, never
/// its text.
public record Token(
        UUID id,
        AccountId account,
        String purpose,
        Instant issuedAt,
        LocalDate lastDay,
        @Nullable Instant revokedAt) {}
