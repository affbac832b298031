package vn.doithoai.demo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// How far the load came.
@Repository
class LoadStore {
    private final JdbcClient db;

    LoadStore(JdbcClient db) {
        this.db = db;
    }

    /// How many meetings from the first on; empty when no load ever began.
    Optional<Integer> loaded(Realm realm) {
        return db.sql("select loaded from demo_load where realm = :realm")
                .param("realm", realm.code())
                .query(Integer.class)
                .optional();
    }

    /// Whose the passwords of the demonstration are; empty when no load ever began.
    String passwords(Realm realm) {
        return db.sql("select passwords from demo_load where realm = :realm")
                .param("realm", realm.code())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void passwords(Realm realm, String state) {
        db.sql("update demo_load set passwords = :state where realm = :realm")
                .param("realm", realm.code())
                .param("state", state)
                .update();
    }

    /// The first meetings of the parts that stand beyond.
    Set<Integer> parts(Realm realm) {
        return new HashSet<>(
                db.sql("select first from demo_part where realm = :realm")
                        .param("realm", realm.code())
                        .query(Integer.class)
                        .list());
    }

    void add(Realm realm, int first) {
        db.sql("insert into demo_part (realm, first) values (:realm, :first)")
                .param("realm", realm.code())
                .param("first", first)
                .update();
    }

    /// Until the database sees how large its tables are, it reads a whole realm to find a row.
    void weigh() {
        db.sql("analyze").update();
    }

    /// All up to here stand; parts are told apart no more.
    void came(Realm realm, int loaded) {
        db.sql(
                        """
                        with parts as (
                          delete from demo_part where realm = :realm
                        )
                        insert into demo_load (realm, loaded) values (:realm, :loaded)
                            on conflict (realm) do update set loaded = excluded.loaded
                        """)
                .param("realm", realm.code())
                .param("loaded", loaded)
                .update();
    }
}
