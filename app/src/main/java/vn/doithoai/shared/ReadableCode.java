package vn.doithoai.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Makes and reads the codes people copy from paper: `BK-7Q4M-2X9T`. A prefix for the realm, seven
/// random characters of Crockford's base32 (35 bits) and one check character that catches a wrong
/// character and any two that changed places.
@Component
public final class ReadableCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE =
            Pattern.compile("([A-Z]{2,4})-?([0-9A-Z]{4})-?([0-9A-Z]{4})");
    private static final int RANDOM_CHARACTERS = 7;

    private final RandomGenerator random;

    public ReadableCode() {
        this(new SecureRandom());
    }

    ReadableCode(RandomGenerator random) {
        this.random = random;
    }

    public String next(String prefix) {
        var body = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        body.append(check(body));
        return prefix + "-" + body.substring(0, 4) + "-" + body.substring(4);
    }

    /// Reads a code as people type it: lower case, without hyphens, O for 0, I or L for 1. Empty
    /// when it is no code or its check character is wrong.
    public static Optional<String> read(String typed) {
        var shape = SHAPE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        var body = (shape.group(2) + shape.group(3)).replace('O', '0').replaceAll("[IL]", "1");
        boolean sound =
                body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                        && check(body.substring(0, RANDOM_CHARACTERS))
                                == body.charAt(RANDOM_CHARACTERS);
        return sound
                ? Optional.of(shape.group(1) + "-" + body.substring(0, 4) + "-" + body.substring(4))
                : Optional.empty();
    }

    public static String prefix(String code) {
        return code.substring(0, code.indexOf('-'));
    }

    /// A code word of a linear code over the field of 32 elements: the characters are weighted with
    /// seven different powers of its generator, the check character with one. So one wrong
    /// character is always seen, and so are two that changed places, neighbours or not.
    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = twice(sum ^ ALPHABET.indexOf(body.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    /// Times the generator x, modulo x⁵ + x² + 1.
    private static int twice(int element) {
        int doubled = element << 1;
        return doubled < 32 ? doubled : doubled ^ 0b100101;
    }
}
