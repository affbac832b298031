package vn.doithoai.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// What is to be told, and what became of it. An act is told once to a subscription.
@Repository
class NewsStore {
    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    /// For whoever follows the matter; nothing when nobody does.
    void add(Realm realm, String code, News news, PublicAct act) {
        db.sql(
                        """
                        insert into notification_news (realm, subscription, heard, seq, news, at, next_attempt)
                        select realm, id, heard, :seq, :news, :at, :at
                          from notification_subscription
                         where realm = :realm and heard = :code
                            on conflict do nothing
                        """)
                .param("realm", realm.code())
                .param("code", code)
                .param("seq", act.seq())
                .param("news", news.word())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes some in hand. Whoever dies with them in hand lets them go after a while.
    List<Due> take(Instant now, Instant until, int most) {
        return db.sql(
                        """
                        update notification_news n
                           set attempts = n.attempts + 1, next_attempt = :until
                          from (select realm, subscription, heard, seq
                                  from notification_news
                                 where next_attempt <= :now
                                 order by next_attempt
                                 limit :most
                                   for update skip locked) due
                         where n.realm = due.realm
                           and n.subscription = due.subscription
                           and n.heard = due.heard
                           and n.seq = due.seq
                        returning n.realm, n.subscription, n.heard, n.seq, n.news, n.attempts
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(NewsStore::due)
                .list();
    }

    /// Nothing more to do with it: it was told, or `error` says why it never will be.
    void settle(Due due, @Nullable Instant told, @Nullable String error) {
        result(due, told, null, error);
    }

    void again(Due due, Instant next, String error) {
        result(due, null, next, error);
    }

    private void result(
            Due due, @Nullable Instant told, @Nullable Instant next, @Nullable String error) {
        db.sql(
                        """
                        update notification_news
                           set told_at = cast(:told as timestamptz),
                               next_attempt = cast(:next as timestamptz),
                               last_error = :error
                         where realm = :realm and subscription = :subscription
                           and heard = :heard and seq = :seq
                        """)
                .param("realm", due.realm().code())
                .param("subscription", due.subscription().value())
                .param("heard", due.heard())
                .param("seq", due.seq())
                .param("told", told == null ? null : told.atOffset(ZoneOffset.UTC))
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .param("error", error)
                .update();
    }

    private static Due due(ResultSet row, int n) throws SQLException {
        return new Due(
                new Realm(row.getString("realm")),
                new SubscriptionId(row.getObject("subscription", UUID.class)),
                row.getString("heard"),
                row.getInt("seq"),
                News.ofWord(row.getString("news")),
                row.getInt("attempts"));
    }
}
