package vn.doithoai.vault;

import org.jspecify.annotations.Nullable;

/// Some of a text; `kind` is what it may be of a person, null when it is none of it.
public record Piece(String words, @Nullable HintKind kind) {}
