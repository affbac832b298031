package vn.doithoai.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/// The bytes that a signature in a note is over, by its type.
final class SignedMessage {
    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    private SignedMessage() {}

    static byte[] of(VerifierKey key, NoteSignature signature, String text) {
        return of(key, signature.timestamp(key.type()), text);
    }

    /// The message for a time in seconds since 1970, which [SignatureType#ED25519] does not look
    /// at.
    static byte[] of(VerifierKey key, long time, String text) {
        return switch (key.type()) {
            case ED25519 -> utf8(text);
            case COSIGNATURE -> utf8("cosignature/v1\ntime " + time + "\n" + text);
            case ML_DSA_44 -> subtree(key.name(), time, Checkpoint.parse(text));
        };
    }

    /// tlog-cosignature, "ML-DSA-44 signed message"; extension lines are no part of it.
    private static byte[] subtree(String cosigner, long time, Checkpoint checkpoint) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(SUBTREE);
        write(message, cosigner);
        message.writeBytes(u64(time));
        write(message, checkpoint.origin());
        message.writeBytes(u64(0));
        message.writeBytes(u64(checkpoint.head().size()));
        message.writeBytes(checkpoint.head().root().bytes());
        return message.toByteArray();
    }

    private static void write(ByteArrayOutputStream message, String name) {
        var bytes = utf8(name);
        if (bytes.length > KeyName.LARGEST) {
            throw Rejected.limit("an origin of more than 255 bytes cannot be cosigned");
        }
        message.write(bytes.length);
        message.writeBytes(bytes);
    }

    /// The signature without the time before it.
    static byte[] bare(SignatureType type, byte[] signature) {
        return Arrays.copyOfRange(signature, type.timestamped() ? Long.BYTES : 0, signature.length);
    }

    /// The signature with the time before it, as a note carries it.
    static byte[] dressed(SignatureType type, Instant at, byte[] bare) {
        return type.timestamped() ? RawKeys.join(u64(at.getEpochSecond()), bare) : bare;
    }

    private static byte[] u64(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
