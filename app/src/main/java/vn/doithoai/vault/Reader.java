package vn.doithoai.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Author;

/// Who reads, by account and by the post they read in, and what for. No account: the person
/// themselves, by their receipt.
public record Reader(@Nullable UUID account, @Nullable UUID heldAs, Purpose purpose) {
    public Reader(@Nullable UUID account, Purpose purpose) {
        this(account, null, purpose);
    }

    public static Reader of(Author author, Purpose purpose) {
        return new Reader(author.account(), author.heldAs(), purpose);
    }

    public static Reader themselves() {
        return new Reader(null, Purpose.ACCESS);
    }
}
