package vn.doithoai.ledger;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;

/// The table of changes of the keys of the logs.
@Repository
class KeyChangeStore {
    private final JdbcClient db;

    KeyChangeStore(JdbcClient db) {
        this.db = db;
    }

    /// In their order.
    List<ChangedKey> of(Realm realm) {
        return db.sql(
                        """
                        select number, alias, vkey, revoked, note, changed_at
                          from ledger_key_change
                         where realm = :realm
                         order by number
                        """)
                .param("realm", realm.code())
                .query((row, _) ->
                        new ChangedKey(
                                row.getInt("number"),
                                row.getString("alias"),
                                row.getString("vkey"),
                                row.getBoolean("revoked"),
                                row.getString("note"),
                                row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    void add(Realm realm, ChangedKey change, Author by) {
        db.sql(
                        """
                        insert into ledger_key_change
                          (realm, number, alias, vkey, revoked, note, changed_at,
                           changed_by, changed_as)
                        values (:realm, :number, :alias, :vkey, :revoked, :note, :at, :by, :as)
                        """)
                .param("realm", realm.code())
                .param("number", change.number())
                .param("alias", change.alias())
                .param("vkey", change.vkey())
                .param("revoked", change.revoked())
                .param("note", change.note())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("as", by.heldAs())
                .update();
    }
}
