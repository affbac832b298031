package vn.doithoai.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// Keeps passwords as bcrypt hashes. bcrypt reads 72 bytes only, too few for a Vietnamese sentence,
/// so it is given a fixed-length digest; the text is put in one normal form first, because the same
/// letters are typed composed on one device and decomposed on another.
@Component
class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final BCryptPasswordEncoder bcrypt;
    private final String hashOfNobody;
    // Hashing is meant to be slow: a flood of sign-ins must not take every core from the readers.
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    Passwords(@Value("${doithoai.access.bcrypt-strength:12}") int strength) {
        bcrypt = new BCryptPasswordEncoder(strength);
        // Well formed and of nobody's password: hashing one would hold up every start.
        hashOfNobody = "$2a$%02d$%s".formatted(strength, "e".repeat(53));
    }

    String hash(String password) {
        return slowly(() -> bcrypt.encode(digest(password)));
    }

    boolean matches(String password, String hash) {
        return slowly(() -> bcrypt.matches(digest(password), hash));
    }

    /// Takes as long as a comparison, for a name nobody has: the time must not tell.
    void compareWithNobody(String password) {
        matches(password, hashOfNobody);
    }

    /// Long rather than intricate: NIST SP 800-63B, section 3.1.1.2. Judged in the normal form, so
    /// that the same letters pass or fail on every keyboard.
    static String checked(String typed, SignInName name) {
        var password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused("access.password_length", "password", SHORTEST, LONGEST);
        }
        if (name.fits() && password.toLowerCase(Locale.ROOT).contains(name.value())) {
            throw new Refused("access.password_holds_name", "password");
        }
        if (password.codePoints().distinct().count() < 5) {
            throw new Refused("access.password_monotonous", "password");
        }
        return password;
    }

    private <T> T slowly(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    /// What is hashed and judged, however the keyboard composed it.
    static String normal(String typed) {
        return Normalizer.normalize(TextKeys.composed(typed), Normalizer.Form.NFKC);
    }

    private static String digest(String password) {
        try {
            var text = normal(password);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("doithoai".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
