package vn.doithoai.tlog;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// One signature line of a note (C2SP signed-note, "Signatures"): an em dash, a space, the name of
/// the key, a space, and the base64 of the key id (4 bytes) and the signature.
///
/// @param name the name of the key
/// @param keyId the id of the key
/// @param bytes the signature, without the id
public record NoteSignature(String name, int keyId, byte[] bytes) {
    private static final String DASH = "\u2014 ";

    public NoteSignature {
        KeyName.checked(name, "signature");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Reads a signature line without its newline; `where` is named in the refusal.
    static NoteSignature parse(String line, String where) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw Rejected.form(
                    "%s: a signature line (“— name base64”) is expected, not %s",
                    where, Strict.shown(line));
        }
        var name = KeyName.checked(line.substring(DASH.length(), space), where);
        var blob = Strict.base64(line.substring(space + 1), where);
        if (blob.length <= Integer.BYTES) {
            throw Rejected.form("%s: a signature of %s without bytes", where, name);
        }
        return new NoteSignature(
                name,
                ByteBuffer.wrap(blob).getInt(),
                Arrays.copyOfRange(blob, Integer.BYTES, blob.length));
    }

    /// Reads a signature line without its newline; anything else is [Rejected].
    public static NoteSignature parse(String line) {
        return parse(line, "signature");
    }

    /// The line, without newline.
    public String line() {
        var id = ByteBuffer.allocate(Integer.BYTES).putInt(keyId).array();
        return DASH + name + " " + Strict.base64(RawKeys.join(id, bytes));
    }

    /// When a cosigner's signature says it was made, to the second; nothing for a type without
    /// time. Believe it only after the signature was verified.
    public Optional<Instant> madeAt(SignatureType type) {
        return type.timestamped()
                ? Optional.of(Instant.ofEpochSecond(Math.min(timestamp(type), LATEST)))
                : Optional.empty();
    }

    private static final long LATEST = Instant.MAX.getEpochSecond();

    /// Seconds since 1970, 0 for a type without time.
    long timestamp(SignatureType type) {
        if (!type.timestamped()) {
            return 0;
        }
        long time = bytes.length < Long.BYTES ? -1 : ByteBuffer.wrap(bytes).getLong();
        if (time < 0) {
            throw Rejected.signature("the signature by %s has no time below 2^63", name);
        }
        return time;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return line();
    }
}
