package vn.doithoai.notification;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// Keys of the curve P-256 as browsers write them: 65 bytes a public one, 32 a private one.
final class P256 {
    private static final String CURVE = "secp256r1";
    private static final int SIZE = 32;
    private static final byte UNCOMPRESSED = 4;

    private P256() {}

    static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[1 + 2 * SIZE];
        bytes[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + SIZE);
        return bytes;
    }

    static byte[] bytes(ECPrivateKey key) {
        var bytes = new byte[SIZE];
        put(key.getS(), bytes, 0);
        return bytes;
    }

    private static void put(BigInteger number, byte[] bytes, int at) {
        var all = number.toByteArray();
        int skipped = Math.max(0, all.length - SIZE);
        int length = all.length - skipped;
        System.arraycopy(all, skipped, bytes, at + SIZE - length, length);
    }

    /// Refuses what is no point of the curve: the secret agreed on with it would tell our key.
    static ECPublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != 1 + 2 * SIZE || bytes[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("this is no key of P-256");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + SIZE));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + SIZE, bytes.length));
        var curve = curve();
        var p = ((ECFieldFp) curve.getCurve().getField()).getP();
        var right = x.pow(3).add(curve.getCurve().getA().multiply(x)).add(curve.getCurve().getB());
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right.mod(p))) {
            throw new GeneralSecurityException("this is no point of P-256");
        }
        return (ECPublicKey)
                KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
    }

    static ECPrivateKey privateKey(byte[] bytes) throws GeneralSecurityException {
        return (ECPrivateKey)
                KeyFactory.getInstance("EC")
                        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes), curve()));
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
