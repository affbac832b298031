package vn.doithoai.vault;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import vn.doithoai.shared.Realm;

/// What a ciphertext is bound to: one that was moved to another row, person or realm does not open.
/// Each part is written after its length, so that no two lists of parts read alike.
final class Bound {
    private Bound() {}

    static byte[] to(String use, Realm realm, SubjectId subject, Object... parts) {
        var line = new StringJoiner(" ");
        add(line, use);
        add(line, realm);
        add(line, subject);
        for (var part : parts) {
            add(line, part);
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringJoiner line, Object part) {
        var text = part.toString();
        line.add(text.length() + ":" + text);
    }
}
