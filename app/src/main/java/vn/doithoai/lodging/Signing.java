package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Signs what a browser carries for a while and brings back.
@Component
class Signing {
    static final String ALGORITHM = "HmacSHA256";

    private final SigningKeys keys;

    Signing(SigningKeys keys) {
        this.keys = keys;
    }

    /// What is signed for one use does not pass for another.
    String signed(String use, String text) {
        return text + "." + signature(keys.newestFirst().getFirst(), use, text);
    }

    Optional<String> opened(String use, String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = signed.substring(0, dot);
        var brought = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        boolean ours = false;
        for (var key : keys.newestFirst()) {
            var wanted = signature(key, use, text).getBytes(StandardCharsets.US_ASCII);
            ours |= MessageDigest.isEqual(wanted, brought);
        }
        return ours ? Optional.of(text) : Optional.empty();
    }

    private static String signature(SecretKeySpec key, String use, String text) {
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
