package vn.doithoai.attachment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.SubjectId;

/// The tables of files and of their cleared copies.
@Repository
class AttachmentStore {
    static final int MOST_OF_A_MATTER = 20;

    private static final String COLUMNS =
            """
            select a.id, a.about, a.subject, a.type, a.size, a.name, a.content, a.added_by, a.added_at,
                   c.id as cleared, c.type as cleared_type, c.size as cleared_size, c.content as cleared_content,
                   c.cleared_by, c.cleared_at
              from attachment a
              left join attachment_cleared c on c.realm = a.realm and c.attachment = a.id
             where a.realm = :realm
            """;

    private final JdbcClient db;

    AttachmentStore(JdbcClient db) {
        this.db = db;
    }

    /// False when its matter has as many files as it may have.
    boolean add(Realm realm, KeptFile row) {
        var file = row.file();
        return db.sql(
                                """
                                insert into attachment (realm, id, about, place, subject, type, size, name, content, added_by, added_at)
                                select :realm, :id, :about, min(place), :subject, :type, :size, :name, :content, cast(:by as uuid), :at
                                  from generate_series(1, :most) place
                                 where not exists (
                                   select from attachment a
                                    where a.realm = :realm and a.about = :about and a.place = place.place)
                                having count(*) > 0
                                """)
                        .param("realm", realm.code())
                        .param("id", file.id().value())
                        .param("about", file.about())
                        .param("most", MOST_OF_A_MATTER)
                        .param("subject", file.of().value())
                        .param("type", file.type().word())
                        .param("size", file.size())
                        .param("name", row.sealedName())
                        .param("content", row.content())
                        .param("by", row.by())
                        .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Files of one matter are added one after the other, until the transaction ends.
    void takeTurns(Realm realm, UUID about) {
        db.sql(
                        "select pg_advisory_xact_lock(hashtextextended('attachment ' || :realm || :about, 0))")
                .param("realm", realm.code())
                .param("about", about.toString())
                .query((row, n) -> n)
                .list();
    }

    Optional<KeptFile> find(Realm realm, AttachmentId id) {
        return db.sql(COLUMNS + " and a.id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(KeptFile::of)
                .optional();
    }

    Optional<KeptFile> ofCopy(Realm realm, AttachmentId copy) {
        return db.sql(COLUMNS + " and c.id = :id")
                .param("realm", realm.code())
                .param("id", copy.value())
                .query(KeptFile::of)
                .optional();
    }

    List<KeptFile> about(Realm realm, UUID about) {
        return db.sql(COLUMNS + " and a.about = :about order by a.place")
                .param("realm", realm.code())
                .param("about", about)
                .query(KeptFile::of)
                .list();
    }

    List<KeptFile> of(Realm realm, SubjectId subject) {
        return db.sql(COLUMNS + " and a.subject = :subject order by a.added_at, a.about, a.place")
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query(KeptFile::of)
                .list();
    }

    /// Puts a copy in the place of the one before.
    void clear(Realm realm, AttachmentId file, ClearedCopy copy) {
        unclear(realm, file);
        db.sql(
                        """
                        insert into attachment_cleared (realm, attachment, id, type, size, content, cleared_by, cleared_at)
                        values (:realm, :file, :id, :type, :size, :content, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("file", file.value())
                .param("id", copy.id().value())
                .param("type", copy.type().word())
                .param("size", copy.size())
                .param("content", copy.content())
                .param("by", copy.by())
                .param("at", copy.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void unclear(Realm realm, AttachmentId file) {
        db.sql("delete from attachment_cleared where realm = :realm and attachment = :file")
                .param("realm", realm.code())
                .param("file", file.value())
                .update();
    }

    void remove(Realm realm, AttachmentId file) {
        unclear(realm, file);
        db.sql("delete from attachment where realm = :realm and id = :file")
                .param("realm", realm.code())
                .param("file", file.value())
                .update();
    }

    boolean knows(String content) {
        return db.sql(
                        """
                        select exists (select from attachment where content = :content)
                            or exists (select from attachment_cleared where content = :content)
                        """)
                .param("content", content)
                .query(Boolean.class)
                .single();
    }
}
