package vn.doithoai.lodging;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// What only the holder of a receipt knows: 100 random bits, as twenty characters that can be
/// copied by hand (Crockford's base32). Tells nothing of itself when it is printed.
public record Secret(String characters) {
    static final int LENGTH = 20;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int BITS_EACH = 5;
    private static final int DRAWN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Random bits for a form to carry, from which the secret of what it sends is made.
    public static String draw() {
        var bytes = new byte[DRAWN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// The secret of a draw: a form sent twice gets the same receipt twice, and nothing of it need
    /// be kept.
    static Secret of(String draw) {
        var hash = Digest.sha256(("receipt:" + draw).getBytes(StandardCharsets.UTF_8));
        var bits = new BigInteger(1, hash);
        var characters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt(bits.shiftRight(i * BITS_EACH).intValue() & 31));
        }
        return new Secret(characters.toString());
    }

    static Secret random() {
        return of(draw());
    }

    /// As people type it: in lower case, with or without hyphens and spaces, O for 0, I or L for 1.
    static Optional<Secret> read(String typed) {
        var bare =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Zs}-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new Secret(bare))
                : Optional.empty();
    }

    /// As it is printed: `7Q4M2-X9T0A-…`.
    public String inGroups() {
        return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})"));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
