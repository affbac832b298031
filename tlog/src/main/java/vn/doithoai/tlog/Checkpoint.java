package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// What a log says of itself when it signs (C2SP tlog-checkpoint, "Note text"): a line with its
/// origin, one with its size, one with its root, and extension lines if any, each with its newline.
///
/// @param origin the one name of the log, by convention its URL without scheme
/// @param head size and root
/// @param extensions further lines; not recommended, since nobody can audit them
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || !origin.equals(origin.strip()) || origin.indexOf('\n') >= 0) {
            throw Rejected.form(
                    "checkpoint, line 1: an origin without spaces around it is expected, not %s",
                    Strict.shown(origin));
        }
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.indexOf('\n') >= 0)) {
            throw Rejected.form("checkpoint: an extension line is empty or has a newline");
        }
    }

    /// A checkpoint without extension lines.
    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /// Reads the text of a checkpoint; [Rejected] with the line for any other spelling.
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw Rejected.form("checkpoint: no newline at the end");
        }
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) {
            throw Rejected.form(
                    "checkpoint: origin, size and root are expected, not %d lines", lines.size());
        }
        int blank = lines.indexOf("");
        if (blank >= 0) {
            throw Rejected.form("checkpoint, line %d: blank", blank + 1);
        }
        long size = Strict.decimal(lines.get(1), "checkpoint, line 2 (size)");
        var root = Hash.parse(lines.get(2), "checkpoint, line 3 (root)");
        return new Checkpoint(
                lines.getFirst(), new TreeHead(size, root), lines.subList(3, lines.size()));
    }

    /// The text that is signed.
    public String text() {
        var text = new StringBuilder();
        text.append(origin).append('\n').append(head.size()).append('\n').append(head.root());
        extensions.forEach(line -> text.append('\n').append(line));
        return text.append('\n').toString();
    }

    /// The lower-case hexadecimal of `SHA-256(origin)`, by which a witness files what it saw of a
    /// log (C2SP tlog-witness).
    public static String originHash(String origin) {
        return HexFormat.of().formatHex(Hash.sha256(origin.getBytes(StandardCharsets.UTF_8)));
    }
}
