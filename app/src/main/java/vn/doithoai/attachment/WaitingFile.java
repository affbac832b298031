package vn.doithoai.attachment;

/// A file that was taken from a form which is not sent yet, and the place it came in.
public record WaitingFile(AttachmentId id, int place, FileType type, int size, String name) {
    private static final String BETWEEN = "\n";

    String line() {
        return String.join(BETWEEN, String.valueOf(place), type.word(), String.valueOf(size), name);
    }

    static WaitingFile of(AttachmentId id, String line) {
        var parts = line.split(BETWEEN, 4);
        return new WaitingFile(
                id,
                Integer.parseInt(parts[0]),
                FileType.ofWord(parts[1]),
                Integer.parseInt(parts[2]),
                parts[3]);
    }

    @Override
    public String toString() {
        return "waiting file " + id;
    }
}
