package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Signs what a browser carries for a while and brings back. The key lives as long as the program
/// runs: after a new start a form is asked for its proof again and a petitioner for the receipt.
@Component
class Signing {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    Signing() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// What is signed for one use does not pass for another.
    String signed(String use, String text) {
        return text + "." + signature(use, text);
    }

    Optional<String> opened(String use, String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = signed.substring(0, dot);
        var wanted = signature(use, text).getBytes(StandardCharsets.US_ASCII);
        var brought = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(wanted, brought) ? Optional.of(text) : Optional.empty();
    }

    private String signature(String use, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var bytes = (use + ":" + text).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
