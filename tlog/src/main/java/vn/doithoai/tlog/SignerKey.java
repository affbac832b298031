package vn.doithoai.tlog;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A key that signs. In text a "skey", as Go's `sumdb/note` writes it: `PRIVATE+KEY+name+<key
/// id>+<base64 of type and 32-byte seed>`. Whoever reads that text can sign as this key;
/// [#toString] shows only the public half.
public final class SignerKey {
    private static final String START = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final PrivateKey key;
    private final Optional<byte[]> seed;

    private SignerKey(VerifierKey verifier, PrivateKey key, Optional<byte[]> seed) {
        this.verifier = verifier;
        this.key = key;
        this.seed = seed;
    }

    /// A fresh key.
    public static SignerKey generate(String name, SignatureType type, SecureRandom random) {
        var seed = new byte[RawKeys.SEED];
        random.nextBytes(seed);
        return ofSeed(KeyName.checked(name, "signer key"), type, seed);
    }

    /// The key of a seed of 32 bytes (RFC 8032's private key, FIPS 204's ξ).
    public static SignerKey ofSeed(String name, SignatureType type, byte[] seed) {
        if (seed.length != RawKeys.SEED) {
            throw Rejected.form("signer key: a seed has 32 bytes, not %d", seed.length);
        }
        var pair = RawKeys.pair(type, seed);
        return new SignerKey(
                VerifierKey.of(name, type, pair.getPublic()),
                pair.getPrivate(),
                Optional.of(seed.clone()));
    }

    /// A key that lies elsewhere: in a PKCS#12 file, or in a device by PKCS#11, from where the
    /// private half does not come out. The verifier is its public half.
    public static SignerKey of(VerifierKey verifier, PrivateKey key) {
        return new SignerKey(verifier, key, Optional.empty());
    }

    /// Reads a skey; anything else is [Rejected], without repeating it.
    public static SignerKey parse(String skey) {
        var parts = skey.startsWith(START) ? skey.substring(START.length()).split("\\+", 3) : null;
        if (parts == null || parts.length != 3) {
            throw Rejected.form("signer key: PRIVATE+KEY+name+id+key is expected");
        }
        var name = KeyName.checked(parts[0], "signer key");
        var typed = decoded(parts[2]);
        var type = SignatureType.of(typed[0] & 0xff, "signer key " + name);
        var key = ofSeed(name, type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!VerifierKey.hex(key.verifier.keyId()).equals(parts[1])) {
            throw Rejected.form("signer key %s: the key id is not the one of this key", name);
        }
        return key;
    }

    private static byte[] decoded(String text) {
        try {
            var typed = Strict.base64(text, "signer key");
            if (typed.length == 1 + RawKeys.SEED) {
                return typed;
            }
        } catch (Rejected e) {
            // what it repeats is secret: said below without it
        }
        throw Rejected.form("signer key: the base64 of a type and 32 bytes is expected");
    }

    /// The public half.
    public VerifierKey verifier() {
        return verifier;
    }

    /// The skey: secret. Nothing for a key that lies elsewhere.
    public Optional<String> skey() {
        return seed.map(bytes -> {
            var typed = RawKeys.join(new byte[] {(byte) verifier.type().code()}, bytes);
            var id = VerifierKey.hex(verifier.keyId());
            return START + verifier.name() + "+" + id + "+" + Strict.base64(typed);
        });
    }

    /// Signs the text of a note, as a log does. Only for [SignatureType#ED25519].
    public NoteSignature sign(String text) {
        if (verifier.type().timestamped()) {
            throw new IllegalStateException(verifier.name() + " is a cosigner's key: cosign");
        }
        return signature(text, Instant.EPOCH);
    }

    /// Signs a checkpoint with a time, as a witness does. The two types of a cosigner only.
    public NoteSignature cosign(Checkpoint checkpoint, Instant at) {
        if (!verifier.type().timestamped()) {
            throw new IllegalStateException(verifier.name() + " is a log's key: sign");
        }
        return signature(checkpoint.text(), at);
    }

    private NoteSignature signature(String text, Instant at) {
        var type = verifier.type();
        var message = SignedMessage.of(verifier, at.getEpochSecond(), text);
        var bytes = SignedMessage.dressed(type, at, RawKeys.sign(type, key, message));
        return new NoteSignature(verifier.name(), verifier.keyId(), bytes);
    }

    /// The public half, never the secret one.
    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
