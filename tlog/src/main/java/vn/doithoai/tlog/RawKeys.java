package vn.doithoai.tlog;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Keys as bare bytes, as the specifications write them, to and from the JDK's keys. In DER a
/// public key is a prefix that never changes, then the bare bytes.
final class RawKeys {
    /// Bytes of the seed that a private key is made from, for all types.
    static final int SEED = 32;

    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ML_DSA_44 =
            HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private RawKeys() {}

    static String algorithm(SignatureType type) {
        return type == SignatureType.ML_DSA_44 ? "ML-DSA-44" : "Ed25519";
    }

    static PublicKey publicKey(SignatureType type, byte[] key, String where) {
        try {
            return KeyFactory.getInstance(algorithm(type))
                    .generatePublic(new X509EncodedKeySpec(join(prefix(type), key)));
        } catch (GeneralSecurityException e) {
            throw Rejected.form("%s: not a key of %s", where, algorithm(type));
        }
    }

    static byte[] bytes(SignatureType type, PublicKey key) {
        var encoded = key.getEncoded();
        var prefix = prefix(type);
        if (encoded == null
                || encoded.length != prefix.length + type.keyBytes()
                || !Arrays.equals(encoded, 0, prefix.length, prefix, 0, prefix.length)) {
            throw new IllegalArgumentException("not a public key of " + algorithm(type));
        }
        return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    }

    /// The key pair of a seed. The JDK makes a pair from the first bytes it is given as random;
    /// that is the only way it offers from a private key to its public one.
    static KeyPair pair(SignatureType type, byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm(type));
            generator.initialize(new NamedParameterSpec(algorithm(type)), new Given(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + algorithm(type), e);
        }
    }

    static byte[] sign(SignatureType type, PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance(algorithm(type));
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key does not sign: " + e.getMessage(), e);
        }
    }

    static boolean verify(SignatureType type, PublicKey key, byte[] message, byte[] bytes) {
        try {
            var signature = Signature.getInstance(algorithm(type));
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] join(byte[]... parts) {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var whole = Arrays.copyOf(parts[0], length);
        int at = parts[0].length;
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private static byte[] prefix(SignatureType type) {
        return type == SignatureType.ML_DSA_44 ? ML_DSA_44 : ED25519;
    }

    /// Gives the seed, and nothing after it.
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("the JDK asks for another seed");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
