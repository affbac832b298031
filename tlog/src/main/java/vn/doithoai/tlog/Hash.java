package vn.doithoai.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;

/// A SHA-256 hash: 32 bytes, in text their base64 (44 characters). Leaves and nodes are hashed as
/// RFC 6962 §2.1 says, each with a prefix of its own, so that neither can pass for the other.
public final class Hash {
    /// Bytes in a hash.
    public static final int SIZE = 32;

    /// The root of a tree without entries: `SHA-256("")`.
    public static final Hash OF_NOTHING = new Hash(sha256(new byte[0]));

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The hash made of these 32 bytes; [Rejected] for any other number of bytes.
    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw Rejected.form("a hash has 32 bytes, not %d", bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// The 32 bytes that begin at `offset`.
    static Hash at(byte[] bytes, int offset) {
        // copyOfRange would fill up with zeros what is not there
        Objects.checkFromIndexSize(offset, SIZE, bytes.length);
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + SIZE));
    }

    /// Reads canonical base64 of 32 bytes; `where` is named in the refusal.
    static Hash parse(String base64, String where) {
        var bytes = Strict.base64(base64, where);
        if (bytes.length != SIZE) {
            throw Rejected.form("%s: a hash has 32 bytes, not %d", where, bytes.length);
        }
        return new Hash(bytes);
    }

    /// Reads canonical base64 of 32 bytes; anything else is [Rejected].
    public static Hash parse(String base64) {
        return parse(base64, "hash");
    }

    /// The hash of a leaf: `SHA-256(0x00 || entry)`.
    public static Hash leaf(byte[] entry) {
        return new Hash(sha256(LEAF, entry));
    }

    /// The hash of an inner node: `SHA-256(0x01 || left || right)`.
    public static Hash node(Hash left, Hash right) {
        return new Hash(sha256(NODE, left.bytes, right.bytes));
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] to, int offset) {
        System.arraycopy(bytes, 0, to, offset, SIZE);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// The base64 of the bytes, as a checkpoint and a proof write it.
    @Override
    public String toString() {
        return Strict.base64(bytes);
    }
}
