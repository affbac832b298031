package vn.doithoai.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// Bearer tokens of the machine API: 256 random bits, shown once and kept as their SHA-256. Whoever
/// holds one acts as the person and in the post it was issued for.
@Service
public class Tokens {
    private static final Pattern FORM = Pattern.compile("dt_(\\d{2})_[A-Za-z0-9_-]{43}");

    /// What nobody looks after any more ends by itself.
    private static final int MOST_YEARS = 3;

    private final TokenStore store;
    private final Uuid7 ids;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Recent<String, TokenStore.Bearer> recent;

    Tokens(TokenStore store, Uuid7 ids, InstantSource clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        recent = new Recent<>(clock);
    }

    /// The last day a token is issued for unless somebody chooses another.
    public LocalDate usualLastDay() {
        return today().plusYears(1);
    }

    /// Issues a token and answers its text, which nobody can read again.
    String issue(Holding speaksIn, String purpose, LocalDate lastDay, Actor by) {
        var latest = today().plusYears(MOST_YEARS);
        if (lastDay.isBefore(today()) || lastDay.isAfter(latest)) {
            throw new Refused("access.token_last_day", "lastDay", latest);
        }
        var bits = new byte[32];
        random.nextBytes(bits);
        var text =
                "dt_%s_%s"
                        .formatted(
                                by.realm(),
                                Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        var token =
                new Token(
                        ids.next(),
                        speaksIn.account(),
                        speaksIn.id(),
                        Typed.required(purpose, "purpose"),
                        clock.instant(),
                        lastDay,
                        null);
        store.add(by.realm(), token, hash(text), by);
        return text;
    }

    /// The tokens an administrator keeps: those that speak for the accounts they keep.
    public List<Token> all(Actor by) {
        return store.all(by, today());
    }

    public void revoke(UUID token, Actor by) {
        if (store.revoke(token, clock.instant(), by) == 0) {
            throw new Absent();
        }
        recent.forget();
    }

    /// Whom a token speaks for, unless it was revoked, its last day is over, its account closed or
    /// its post in other hands.
    public Optional<Actor> bearer(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var realm = new Realm(form.group(1));
        var hash = hash(text);
        return recent.get(HexFormat.of().formatHex(hash), _ -> store.bearer(realm, hash))
                .flatMap(bearer -> bearer.on(today()));
    }

    void forget() {
        recent.forget();
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
