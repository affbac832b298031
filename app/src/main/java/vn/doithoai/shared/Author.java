package vn.doithoai.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who recorded something: the account, and the holding of the post they did it in. For modules
/// that know neither; no holding only in records older than posts.
public record Author(UUID account, @Nullable UUID heldAs) {}
