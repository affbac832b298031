package vn.doithoai.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// The table of salts, sealed.
@Repository
class SaltStore {
    private final JdbcClient db;

    SaltStore(JdbcClient db) {
        this.db = db;
    }

    record Row(UUID about, FieldGroup group, SubjectId subject, byte[] ciphertext) {}

    /// A group of fields that has a salt keeps it.
    void add(Realm realm, List<Row> salts) {
        db.sql(
                        """
                        insert into vault.salt (realm, about, field_group, subject, ciphertext)
                        select ?, about, field_group, subject, ciphertext
                          from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as uuid[]), cast(? as bytea[]))
                               as salts (about, field_group, subject, ciphertext)
                        on conflict do nothing
                        """)
                .params(
                        realm.code(),
                        salts.stream().map(Row::about).toArray(UUID[]::new),
                        salts.stream().map(salt -> salt.group().word()).toArray(String[]::new),
                        salts.stream().map(salt -> salt.subject().value()).toArray(UUID[]::new),
                        salts.stream().map(Row::ciphertext).toArray(byte[][]::new))
                .update();
    }

    Optional<Row> find(Realm realm, UUID about, FieldGroup group) {
        return db.sql(
                        """
                        select subject, ciphertext
                          from vault.salt
                         where realm = :realm
                           and about = :about
                           and field_group = :group
                        """)
                .param("realm", realm.code())
                .param("about", about)
                .param("group", group.word())
                .query((row, n) ->
                        new Row(
                                about,
                                group,
                                new SubjectId(row.getObject("subject", UUID.class)),
                                row.getBytes("ciphertext")))
                .optional();
    }

    void remove(Realm realm, UUID about) {
        db.sql("delete from vault.salt where realm = :realm and about = :about")
                .param("realm", realm.code())
                .param("about", about)
                .update();
    }

    List<Row> of(Realm realm, SubjectId subject) {
        return db.sql(
                        """
                        select about, field_group, ciphertext
                          from vault.salt
                         where realm = :realm
                           and subject = :subject
                         order by about, field_group
                        """)
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query((row, n) ->
                        new Row(
                                row.getObject("about", UUID.class),
                                FieldGroup.ofWord(row.getString("field_group")),
                                subject,
                                row.getBytes("ciphertext")))
                .list();
    }
}
