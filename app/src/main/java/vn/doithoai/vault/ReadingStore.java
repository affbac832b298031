package vn.doithoai.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;

/// Who read what: a row a reading, without a word of what was read.
@Repository
class ReadingStore {
    private final JdbcClient db;
    private final Uuid7 ids;

    ReadingStore(JdbcClient db, Uuid7 ids) {
        this.db = db;
        this.ids = ids;
    }

    void add(Realm realm, TextStore.Row read, Reader by, Instant at) {
        add(realm, read.subject(), read.id().value(), read.version(), by, at);
    }

    void add(Realm realm, SubjectId subject, UUID read, int version, Reader by, Instant at) {
        db.sql(
                        """
                        insert into vault.reading (realm, id, subject, kept_text, version, purpose, read_by, read_as, read_at)
                        values (:realm, :id, :subject, :text, :version, :purpose, :by, :as, :at)
                        """)
                .param("realm", realm.code())
                .param("id", ids.next())
                .param("subject", subject.value())
                .param("text", read)
                .param("version", version)
                .param("purpose", by.purpose().word())
                .param("by", by.account())
                .param("as", by.heldAs())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Trace> of(Realm realm, SubjectId subject) {
        return db.sql(
                        """
                        select kept_text, version, purpose, read_by, read_as, read_at
                          from vault.reading
                         where realm = :realm
                           and subject = :subject
                         order by read_at, id
                        """)
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query((row, n) ->
                        new Trace(
                                new TextId(row.getObject("kept_text", UUID.class)),
                                row.getInt("version"),
                                new Reader(
                                        row.getObject("read_by", UUID.class),
                                        row.getObject("read_as", UUID.class),
                                        Purpose.ofWord(row.getString("purpose"))),
                                row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
