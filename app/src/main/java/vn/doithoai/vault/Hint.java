package vn.doithoai.vault;

/// A place in a text that may lead to a person, from one character up to another. Somebody decides
/// what becomes of it; nothing is ever left out by itself.
public record Hint(HintKind kind, int from, int to) {
    boolean overlaps(Hint other) {
        return from < other.to && other.from < to;
    }

    public String in(String text) {
        return text.substring(from, to);
    }
}
