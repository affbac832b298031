package vn.doithoai.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The name of a key and its id (C2SP signed-note, "Format" and "Signatures").
final class KeyName {
    /// A cosigner's name must fit a length of one byte (tlog-cosignature, "ML-DSA-44").
    static final int LARGEST = 255;

    private KeyName() {}

    /// Not empty, no Unicode space, no plus, no control character.
    static String checked(String name, String where) {
        boolean fits =
                name.codePoints()
                        .noneMatch(c ->
                                c == '+'
                                        || Character.isSpaceChar(c)
                                        || Character.isWhitespace(c)
                                        || Character.isISOControl(c));
        if (name.isEmpty() || !fits) {
            throw Rejected.form(
                    "%s: a key name has no spaces and no plus, and is not empty: %s",
                    where, Strict.shown(name));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw Rejected.limit("%s: a key name has at most 255 bytes", where);
        }
        return name;
    }

    /// The first four bytes of `SHA-256(name || 0x0A || type || key)`.
    static int id(String name, SignatureType type, byte[] key) {
        var hash =
                Hash.sha256(
                        name.getBytes(StandardCharsets.UTF_8),
                        new byte[] {'\n', (byte) type.code()},
                        key);
        return ByteBuffer.wrap(hash).getInt();
    }
}
