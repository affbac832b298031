package vn.doithoai.vault;

import java.time.Instant;

/// A kept text as it was read, in one of its versions. Tells nothing of its words when it is
/// printed.
public record KeptText(
        TextId id, SubjectId of, TextKind kind, int version, String words, Instant keptAt) {
    @Override
    public String toString() {
        return "%s %s, version %d".formatted(kind.word(), id, version);
    }
}
