package vn.doithoai.tlog;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Locale;

/// A key that verifies signatures, with the name it goes by: what one has to know of a log or a
/// witness. In text a "vkey" (C2SP signed-note, "Verifier keys"): `name+<key id, 8 hexadecimal
/// digits>+<base64 of type and key>`.
public final class VerifierKey {
    private static final int LONGEST = 4096;

    private final String name;
    private final SignatureType type;
    private final byte[] bytes;
    private final PublicKey key;

    private VerifierKey(String name, SignatureType type, byte[] bytes, PublicKey key) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
        this.key = key;
    }

    /// The key with these bare bytes ([SignatureType#keyBytes] of them).
    public static VerifierKey of(String name, SignatureType type, byte[] key) {
        return of(KeyName.checked(name, "verifier key"), type, key, "verifier key");
    }

    /// The key of the JDK's making.
    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        return of(name, type, RawKeys.bytes(type, key));
    }

    /// Reads a vkey. [Rejected] when a part is missing, misspelt, of an unknown type, or when the
    /// key id is not the one of this name and key.
    public static VerifierKey parse(String vkey) {
        if (vkey.length() > LONGEST) {
            throw Rejected.limit("verifier key: more than %d characters", LONGEST);
        }
        var parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw Rejected.form(
                    "verifier key: name+id+key is expected, not %s", Strict.shown(vkey));
        }
        var name = KeyName.checked(parts[0], "verifier key");
        var where = "verifier key " + name;
        var typed = Strict.base64(parts[2], where);
        var type = SignatureType.of(typed.length == 0 ? -1 : typed[0] & 0xff, where);
        var key = of(name, type, Arrays.copyOfRange(typed, 1, typed.length), where);
        if (!hex(key.keyId()).equals(parts[1])) {
            throw Rejected.form(
                    "%s: the key id is %s, not %s",
                    where, hex(key.keyId()), Strict.shown(parts[1]));
        }
        return key;
    }

    private static VerifierKey of(String name, SignatureType type, byte[] key, String where) {
        if (key.length != type.keyBytes()) {
            throw Rejected.form(
                    "%s: a key of type %s has %d bytes, not %d",
                    where, type, type.keyBytes(), key.length);
        }
        return new VerifierKey(name, type, key.clone(), RawKeys.publicKey(type, key, where));
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /// The bare bytes of the key.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The four bytes by which a signature names its key, as a big-endian number.
    public int keyId() {
        return KeyName.id(name, type, bytes);
    }

    /// Whether a signature claims to be by this key: same name, same id.
    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    /// Whether a signature that claims to be by this key is by it, over the text of a note. For the
    /// types of a cosigner the text must be a checkpoint.
    ///
    /// @throws Rejected (`SIGNATURE`) when it is not
    public void verify(NoteSignature signature, String text) {
        var bytes = signature.bytes();
        boolean holds =
                isNamedBy(signature)
                        && bytes.length == type.signatureBytes()
                        && RawKeys.verify(
                                type,
                                key,
                                SignedMessage.of(this, signature, text),
                                SignedMessage.bare(type, bytes));
        if (!holds) {
            throw Rejected.signature(
                    "the signature by %s (key id %s) does not verify", name, hex(keyId()));
        }
    }

    static String hex(int keyId) {
        return String.format(Locale.ROOT, "%08x", keyId);
    }

    /// The vkey.
    @Override
    public String toString() {
        var typed = RawKeys.join(new byte[] {(byte) type.code()}, bytes);
        return name + "+" + hex(keyId()) + "+" + Strict.base64(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return keyId();
    }
}
