package vn.doithoai.vault;

/// A text to be kept of a person. Tells nothing of its words when it is printed.
public record NewText(TextId id, SubjectId of, TextKind kind, String words) {
    @Override
    public String toString() {
        return kind.word() + " " + id;
    }
}
