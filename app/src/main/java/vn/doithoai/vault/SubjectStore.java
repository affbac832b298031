package vn.doithoai.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// The people whose data is kept, and their wrapped keys.
@Repository
class SubjectStore {
    private final JdbcClient db;

    SubjectStore(JdbcClient db) {
        this.db = db;
    }

    /// `key` is gone once the subject is erased.
    record Subject(Realm realm, SubjectId id, @Nullable Wrapped key) {}

    /// Whether it was added: until the transaction ends the row is this one's alone. Nothing is
    /// written when the subject is there already, or when the master key was retired by another
    /// program in the meantime.
    boolean add(Realm realm, SubjectId id, Wrapped key, Instant at) {
        return db.sql(
                                """
                                insert into vault.subject (realm, id, master_key, data_key, since)
                                select :realm, :id, key_id, :key, :at
                                  from vault.master_key
                                 where key_id = :by
                                on conflict do nothing
                                """)
                        .param("realm", realm.code())
                        .param("id", id.value())
                        .param("by", key.by())
                        .param("key", key.bytes())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Until the transaction ends the subject is not erased and the key stays this one.
    Optional<Subject> held(Realm realm, SubjectId id) {
        return one(realm, id, "for share");
    }

    /// Until the transaction ends nobody else adds to what is kept of the subject.
    Optional<Subject> taken(Realm realm, SubjectId id) {
        return one(realm, id, "for update");
    }

    private Optional<Subject> one(Realm realm, SubjectId id, String lock) {
        return db.sql(
                        """
                        select realm, id, master_key, data_key
                          from vault.subject
                         where realm = :realm
                           and id = :id\s\
                        """
                                + lock)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, n) -> subject(row))
                .optional();
    }

    /// Some whose key was wrapped by another than this master key, taken by nobody else.
    List<Subject> notWrappedBy(int master, int atMost) {
        return db.sql(
                        """
                        select realm, id, master_key, data_key
                          from vault.subject
                         where master_key <> :master
                         limit :most
                           for update
                        """)
                .param("master", master)
                .param("most", atMost)
                .query((row, n) -> subject(row))
                .list();
    }

    void rewrap(Realm realm, SubjectId id, Wrapped key) {
        db.sql(
                        """
                        update vault.subject
                           set master_key = :by, data_key = :key
                         where realm = :realm
                           and id = :id
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .param("by", key.by())
                .param("key", key.bytes())
                .update();
    }

    void destroyKey(Realm realm, SubjectId id) {
        db.sql(
                        """
                        update vault.subject
                           set master_key = null, data_key = null
                         where realm = :realm
                           and id = :id
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    static @Nullable Wrapped wrapped(ResultSet row) throws SQLException {
        var bytes = row.getBytes("data_key");
        return bytes == null ? null : new Wrapped(row.getInt("master_key"), bytes);
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new Realm(row.getString("realm")),
                new SubjectId(row.getObject("id", UUID.class)),
                wrapped(row));
    }
}
