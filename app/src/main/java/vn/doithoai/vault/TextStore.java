package vn.doithoai.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// The table of kept texts, as ciphertext.
@Repository
class TextStore {
    private static final String COLUMNS =
            """
            select t.id, t.version, t.subject, t.kind, t.ciphertext, t.kept_at, s.master_key, s.data_key
              from vault.kept_text t
              join vault.subject s on s.realm = t.realm and s.id = t.subject
             where t.realm = :realm
            """;

    private static final String FIRST =
            """
            with made as (
              insert into vault.subject (realm, id, master_key, data_key, since)
              select :realm, :subject, key_id, :key, :at
                from vault.master_key
               where key_id = :master
                  on conflict do nothing
              returning realm, id
            ), salted as (
              insert into vault.salt (realm, about, field_group, subject, ciphertext)
              select realm, about, field_group, id, salts.ciphertext
                from made
               cross join unnest(cast(:abouts as uuid[]), cast(:groups as text[]), cast(:salts as bytea[]))
                     as salts (about, field_group, ciphertext)
                  on conflict do nothing
            )
            insert into vault.kept_text (realm, id, version, subject, kind, ciphertext, kept_by, kept_at)
            select realm, :id, :version, id, :kind, :ciphertext, cast(:by as uuid), :at
              from made
                on conflict do nothing
            """;

    private final JdbcClient db;

    TextStore(JdbcClient db) {
        this.db = db;
    }

    /// One version of a text, sealed.
    record Row(
            TextId id,
            SubjectId subject,
            TextKind kind,
            int version,
            byte[] ciphertext,
            Instant keptAt) {}

    /// A row as it is found, with the wrapped key of its person.
    record Found(Row row, Wrapped key) {}

    /// False when this version is there already.
    boolean add(Realm realm, Row row, @Nullable UUID by) {
        return db.sql(
                                """
                                insert into vault.kept_text (realm, id, version, subject, kind, ciphertext, kept_by, kept_at)
                                values (:realm, :id, :version, :subject, :kind, :ciphertext, :by, :at)
                                on conflict do nothing
                                """)
                        .params(values(realm, row, by))
                        .update()
                == 1;
    }

    /// Adds the subject with the first text of theirs and its salts; false, and no text is added,
    /// when either is there already or the master key was retired by another program in the
    /// meantime.
    boolean addFirst(
            Realm realm, Wrapped key, Row row, List<SaltStore.Row> salts, @Nullable UUID by) {
        return db.sql(FIRST)
                        .param("master", key.by())
                        .param("key", key.bytes())
                        .param(
                                "abouts",
                                salts.stream().map(SaltStore.Row::about).toArray(UUID[]::new))
                        .param(
                                "groups",
                                salts.stream()
                                        .map(one -> one.group().word())
                                        .toArray(String[]::new))
                        .param(
                                "salts",
                                salts.stream()
                                        .map(SaltStore.Row::ciphertext)
                                        .toArray(byte[][]::new))
                        .params(values(realm, row, by))
                        .update()
                == 1;
    }

    private static Map<String, ?> values(Realm realm, Row row, @Nullable UUID by) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("realm", realm.code());
        values.put("id", row.id().value());
        values.put("version", row.version());
        values.put("subject", row.subject().value());
        values.put("kind", row.kind().word());
        values.put("ciphertext", row.ciphertext());
        values.put("by", by);
        values.put("at", row.keptAt().atOffset(ZoneOffset.UTC));
        return values;
    }

    Optional<Found> latest(Realm realm, TextId id) {
        return db.sql(COLUMNS + " and t.id = :id order by t.version desc limit 1")
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, n) -> found(row))
                .optional();
    }

    Optional<Found> version(Realm realm, TextId id, int version) {
        return db.sql(COLUMNS + " and t.id = :id and t.version = :version")
                .param("realm", realm.code())
                .param("id", id.value())
                .param("version", version)
                .query((row, n) -> found(row))
                .optional();
    }

    List<Found> of(Realm realm, SubjectId subject) {
        return db.sql(COLUMNS + " and t.subject = :subject order by t.id, t.version")
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query((row, n) -> found(row))
                .list();
    }

    private static final String NEWEST =
            """
             and not exists (select from vault.kept_text later
                              where later.realm = t.realm
                                and later.id = t.id
                                and later.version > t.version)
            """;

    List<Found> latest(Realm realm, List<TextId> ids) {
        return db.sql(
                        COLUMNS
                                + " and t.id = any(:ids)"
                                + NEWEST
                                + " order by array_position(:ids, t.id)")
                .param("realm", realm.code())
                .param("ids", ids.stream().map(TextId::value).toArray(UUID[]::new))
                .query((row, n) -> found(row))
                .list();
    }

    List<Found> latestOf(Realm realm, SubjectId subject) {
        return db.sql(COLUMNS + " and t.subject = :subject" + NEWEST + " order by t.kept_at, t.id")
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query((row, n) -> found(row))
                .list();
    }

    boolean holds(Realm realm, SubjectId subject) {
        return db.sql(
                        """
                        select exists (select from vault.subject
                                        where realm = :realm
                                          and id = :subject)
                        """)
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query(Boolean.class)
                .single();
    }

    void remove(Realm realm, TextId id) {
        db.sql("delete from vault.kept_text where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        var text =
                new Row(
                        new TextId(row.getObject("id", UUID.class)),
                        new SubjectId(row.getObject("subject", UUID.class)),
                        TextKind.ofWord(row.getString("kind")),
                        row.getInt("version"),
                        row.getBytes("ciphertext"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant());
        return new Found(text, new Wrapped(row.getInt("master_key"), row.getBytes("data_key")));
    }
}
