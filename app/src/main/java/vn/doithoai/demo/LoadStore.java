package vn.doithoai.demo;

import java.util.OptionalInt;
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
    OptionalInt loaded(Realm realm) {
        var loaded =
                db.sql("select loaded from demo_load where realm = :realm")
                        .param("realm", realm.code())
                        .query(Integer.class)
                        .optional();
        return loaded.map(OptionalInt::of).orElseGet(OptionalInt::empty);
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
