package vn.doithoai.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Whom an entry is about: the outermost `t`, `k` and `seq` of its canonical JSON, whose texts are
/// codes and never need an escape.
///
/// @param type what happened, for example `petition.received`
/// @param subject the code of the one it is about
/// @param seq the number of the entry among those of its subject, from 1
record EntryHead(String type, String subject, long seq) {
    /// Reads the head; nothing when the bytes are no such entry.
    static Optional<EntryHead> of(byte[] entry) {
        var values = outermost(new String(entry, StandardCharsets.UTF_8));
        var type = values.get("t");
        var subject = values.get("k");
        var seq = values.getOrDefault("seq", "");
        if (type == null || subject == null || !seq.matches("[1-9][0-9]{0,14}")) {
            return Optional.empty();
        }
        return Optional.of(new EntryHead(type, subject, Long.parseLong(seq)));
    }

    /// The members of the object itself that are texts or numbers; empty when it is not one object.
    private static Map<String, String> outermost(String json) {
        var values = new HashMap<String, String>();
        if (!json.startsWith("{") || !json.endsWith("}") || json.indexOf('\\') >= 0) {
            return values;
        }
        int depth = 0;
        int from = 1;
        boolean text = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            text ^= c == '"';
            if (text) {
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
            boolean last = depth == 0 && i == json.length() - 1;
            if (last || (depth == 1 && c == ',')) {
                member(json.substring(from, i), values);
                from = i + 1;
            } else if (depth < 1) {
                return Map.of();
            }
        }
        return values;
    }

    private static void member(String member, Map<String, String> values) {
        int end = member.indexOf("\":");
        if (member.startsWith("\"") && end > 0) {
            var value = member.substring(end + 2);
            boolean text = value.length() > 1 && value.startsWith("\"");
            values.put(
                    member.substring(1, end),
                    text ? value.substring(1, value.length() - 1) : value);
        }
    }
}
