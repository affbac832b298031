package vn.doithoai.workplace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;

/// A row somebody marked: the matter, how many acts it had when the page was made, and the draft
/// that was read beside it. As a form sends it: `BK-7Q4M-2X9T.3`.
public record Marked(String code, int seen, @Nullable UUID draft) {
    /// More than anybody looks through at a sitting.
    public static final int MOST = 200;

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([0-9A-Z-]{6,20})\\.(\\d{1,6})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4,12}){4}))?");

    /// The rows a form sent, each matter once; refused when there are none or too many.
    public static List<Marked> of(@Nullable Collection<String> marks) {
        var rows = new LinkedHashMap<String, Marked>();
        for (var mark : marks == null ? List.<String>of() : marks) {
            var row = read(mark);
            rows.putIfAbsent(row.code, row);
        }
        if (rows.isEmpty()) {
            throw new Refused("workplace.none_marked", null);
        }
        if (rows.size() > MOST) {
            throw new Refused("workplace.too_many", null, MOST, rows.size());
        }
        return List.copyOf(rows.values());
    }

    private static Marked read(String mark) {
        var shape = SHAPE.matcher(mark.strip());
        if (!shape.matches()) {
            throw new Refused("workplace.none_marked", null);
        }
        var draft = shape.group(3);
        return new Marked(
                shape.group(1),
                Integer.parseInt(shape.group(2)),
                draft == null ? null : UUID.fromString(draft));
    }

    @Override
    public String toString() {
        return code + "." + seen + (draft == null ? "" : "." + draft);
    }
}
