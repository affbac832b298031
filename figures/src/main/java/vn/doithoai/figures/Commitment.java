package vn.doithoai.figures;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What an entry says of words it does not hold: HMAC-SHA256 of their canonical JSON, keyed by 32
/// random bytes that lie beside the words. Who has both can prove what was said; without the salt
/// nobody can guess, and with words and salt erased the entry says nothing of anybody.
public final class Commitment {
    /// Bytes of a salt.
    public static final int SALT = 32;

    private Commitment() {}

    /// @param salt 32 random bytes, of this record and group of fields alone
    /// @param payload texts by their names; brought into Unicode's composed form (NFC)
    /// @return 44 characters of base64
    public static String to(byte[] salt, Map<String, String> payload) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt has 32 bytes, not " + salt.length);
        }
        var json = CanonicalJson.of(payload).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(hmac(salt, json));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA256", missing);
        }
    }
}
