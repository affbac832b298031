package vn.doithoai.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who reads, by account, and what for. No account: the person themselves, by their receipt.
public record Reader(@Nullable UUID account, Purpose purpose) {
    public static Reader themselves() {
        return new Reader(null, Purpose.ACCESS);
    }
}
