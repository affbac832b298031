package vn.doithoai.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Throttle;

/// The first thing told to an address: that it will be told. Anybody may give anybody's address, so
/// one that was greeted often today is followed without a greeting; nobody is told which one that
/// is.
@Component
class FirstNews {
    static final int A_DAY = 5;
    private static final int BEFORE_EVERY_ACT = 0;

    private final JdbcClient db;
    private final Throttle greeted;

    FirstNews(JdbcClient db, InstantSource clock) {
        this.db = db;
        greeted = new Throttle(clock, A_DAY, Duration.ofDays(1));
    }

    void tell(Subscription one, MailAddress address) {
        if (greeted.attempt(key(address)).isEmpty()) {
            add(one);
        }
    }

    // Whose addresses were given is not to be read from the memory of the program either.
    private static String key(MailAddress address) {
        try {
            var plain = address.value().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return Base64Url.of(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private void add(Subscription one) {
        db.sql(
                        """
                        insert into notification_news (realm, subscription, heard, seq, news, at, next_attempt)
                        values (:realm, :id, :heard, :seq, :news, :at, :at)
                        """)
                .param("realm", one.realm().code())
                .param("id", one.id().value())
                .param("heard", one.matter().heard())
                .param("seq", BEFORE_EVERY_ACT)
                .param("news", News.SUBSCRIBED.word())
                .param("at", one.since().atOffset(ZoneOffset.UTC))
                .update();
    }
}
