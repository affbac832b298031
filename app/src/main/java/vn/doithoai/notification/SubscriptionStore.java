package vn.doithoai.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.SubjectId;

/// Who wants to be told of which matter. What ended is gone, with all news for it.
@Repository
class SubscriptionStore {
    private static final String ALL =
            """
            select realm, id, petition, code, heard, subject, channel, language, address, since
              from notification_subscription
             where\s\
            """;

    private final JdbcClient db;

    SubscriptionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Subscription one) {
        db.sql(
                        """
                        insert into notification_subscription
                               (realm, id, petition, code, heard, subject, channel, language, address, since)
                        values (:realm, :id, :petition, :code, :heard, :subject, :channel, :language, :address, :since)
                        """)
                .param("realm", one.realm().code())
                .param("id", one.id().value())
                .param("petition", one.petition().value())
                .param("code", one.matter().code())
                .param("heard", one.matter().heard())
                .param("subject", one.of().value())
                .param("channel", one.channel().word())
                .param("language", one.language())
                .param("address", one.sealed())
                .param("since", one.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Subscription> find(Realm realm, SubscriptionId id) {
        return db.sql(ALL + "realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(SubscriptionStore::row)
                .optional();
    }

    List<Subscription> on(Realm realm, PetitionId petition) {
        return db.sql(ALL + "realm = :realm and petition = :petition order by since, id")
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query(SubscriptionStore::row)
                .list();
    }

    List<Subscription> of(Realm realm, SubjectId subject) {
        return db.sql(ALL + "realm = :realm and subject = :subject order by since, id")
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query(SubscriptionStore::row)
                .list();
    }

    /// The matter goes on under another code.
    void hear(Realm realm, String from, String to) {
        db.sql(
                        """
                        update notification_subscription set heard = :to
                         where realm = :realm and heard = :from
                        """)
                .param("realm", realm.code())
                .param("from", from)
                .param("to", to)
                .update();
    }

    int end(Realm realm, SubscriptionId id) {
        return db.sql("delete from notification_subscription where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    private static Subscription row(ResultSet row, int n) throws SQLException {
        return new Subscription(
                new SubscriptionId(row.getObject("id", UUID.class)),
                new Followed(
                        new Realm(row.getString("realm")),
                        new PetitionId(row.getObject("petition", UUID.class)),
                        row.getString("code"),
                        row.getString("heard")),
                new SubjectId(row.getObject("subject", UUID.class)),
                Channel.ofWord(row.getString("channel")),
                row.getString("language"),
                row.getBytes("address"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
