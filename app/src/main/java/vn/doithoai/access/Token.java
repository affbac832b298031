package vn.doithoai.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bearer token as its administrator sees it: whom it speaks for and what for, never its text.
public record Token(
        UUID id, AccountId account, String purpose, Instant issuedAt, @Nullable Instant revokedAt) {
    public boolean open() {
        return revokedAt == null;
    }
}
