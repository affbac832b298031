package vn.doithoai.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Text forms that have exactly one spelling: a second spelling of the same value would let two
/// readers disagree about what was signed.
final class Strict {
    private Strict() {}

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// RFC 4648 §4 with padding and zero trailing bits; `where` names the place in a refusal.
    static byte[] base64(String text, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Rejected.form("%s: not base64: %s", where, shown(text));
        }
        if (!base64(bytes).equals(text)) {
            throw Rejected.form("%s: not canonical base64: %s", where, shown(text));
        }
        return bytes;
    }

    /// A decimal below 2^63 without sign and without leading zeros.
    static long decimal(String text, String where) {
        boolean digits =
                !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!digits || (text.length() > 1 && text.charAt(0) == '0')) {
            throw Rejected.form(
                    "%s: a decimal without sign or leading zeros is expected, not %s",
                    where, shown(text));
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Rejected.form("%s: %s is 2^63 or more", where, shown(text));
        }
    }

    static String utf8(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Rejected.form("%s: not UTF-8", what);
        }
    }

    /// Words that may be shown in a message: short, and without what would break a line.
    static String shown(String text) {
        var safe = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return "“" + safe.replaceAll("\\p{Cntrl}", "·") + "”";
    }
}
