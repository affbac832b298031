package vn.doithoai.figures;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What rides in the `extra` of a receipt, so that it is checked without asking anybody: the entry
/// it is about, and for whoever it concerns what its commitments hide. As bytes canonical JSON:
/// `{"entry":"…","opened":{"body":{"fields":{"text":"…"},"salt":"…"}},"v":1}`.
///
/// @param opened by group of fields; none for everybody else
public record Extra(String entry, Map<String, Opening> opened) {
    /// The version of this shape.
    public static final long VERSION = 1;

    public Extra {
        opened = Map.copyOf(opened);
    }

    public byte[] bytes() {
        var whole = new TreeMap<String, Object>();
        whole.put("v", VERSION);
        whole.put("entry", entry);
        if (!opened.isEmpty()) {
            var groups = new TreeMap<String, Object>();
            opened.forEach((group, opening) -> groups.put(group, opening.told()));
            whole.put("opened", groups);
        }
        return CanonicalJson.of(whole).getBytes(StandardCharsets.UTF_8);
    }
}
