package vn.doithoai.notification;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The first thing told to an address: that it will be told.
@Component
class FirstNews {
    private static final int BEFORE_EVERY_ACT = 0;

    private final JdbcClient db;

    FirstNews(JdbcClient db) {
        this.db = db;
    }

    void tell(Subscription one) {
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
