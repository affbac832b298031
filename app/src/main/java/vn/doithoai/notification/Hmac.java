package vn.doithoai.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keys drawn from keys (HKDF with SHA-256, RFC 5869), as many bytes as one round gives.
final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    static byte[] extract(byte[] salt, byte[] secret) throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(salt, ALGORITHM));
        return mac.doFinal(secret);
    }

    static byte[] expand(byte[] key, int length, String info, byte[]... more)
            throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(key, ALGORITHM));
        mac.update(info.getBytes(StandardCharsets.US_ASCII));
        for (var part : more) {
            mac.update(part);
        }
        mac.update((byte) 1);
        return Arrays.copyOf(mac.doFinal(), length);
    }
}
