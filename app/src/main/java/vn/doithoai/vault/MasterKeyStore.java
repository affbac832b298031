package vn.doithoai.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which master keys the database needs, and the seal by which each is known.
@Repository
class MasterKeyStore {
    private final JdbcClient db;

    MasterKeyStore(JdbcClient db) {
        this.db = db;
    }

    /// Two programs that start on a new database take turns here.
    void takeTurns() {
        db.sql("lock table vault.master_key in share row exclusive mode").update();
    }

    List<Listed> all() {
        return db.sql("select key_id, seal from vault.master_key order by key_id")
                .query((row, n) -> new Listed(row.getInt("key_id"), row.getBytes("seal")))
                .list();
    }

    void add(Listed key, Instant at) {
        db.sql(
                        """
                        insert into vault.master_key (key_id, seal, since)
                        values (:id, :seal, :at)
                        on conflict do nothing
                        """)
                .param("id", key.id())
                .param("seal", key.seal())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the others off the list; false when a key of a person still needs one of them.
    boolean retireOthers(int newest) {
        db.sql(
                        """
                        delete from vault.master_key m
                         where key_id <> :newest
                           and not exists (select from vault.subject s where s.master_key = m.key_id)
                        """)
                .param("newest", newest)
                .update();
        return all().size() == 1;
    }

    /// One rotation at a time, until the transaction ends.
    void takeTurnsRotating() {
        db.sql("select pg_advisory_xact_lock(hashtext('vault.master_key'))")
                .query((row, n) -> n)
                .list();
    }
}
