package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.HintKind;

/// Words to be read, or the kind of what is covered.
public record Piece(String words, @Nullable HintKind covered) {}
