package vn.doithoai.demo;

import java.util.Optional;
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

    /// Empty when no load ever began.
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

    /// Until the database sees how large its tables are, it reads a whole realm to find a row.
    void weigh() {
        db.sql("analyze").update();
    }

    void came(Realm realm, int loaded) {
        db.sql(
                        """
                        insert into demo_load (realm, loaded) values (:realm, :loaded)
                            on conflict (realm) do update set loaded = excluded.loaded
                        """)
                .param("realm", realm.code())
                .param("loaded", loaded)
                .update();
    }
}
