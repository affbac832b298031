package vn.doithoai.attachment;

/// A file to be handed out: its type, a name to save it under, its bytes.
public record Opened(FileType type, String name, byte[] content) {
    @Override
    public String toString() {
        return "a %s of %d bytes".formatted(type.word(), content.length);
    }
}
