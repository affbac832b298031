package vn.doithoai.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// Asks PostgreSQL to write its files anew without what was deleted.
@Repository
class ScrubbingStore {
    private final JdbcClient db;

    ScrubbingStore(JdbcClient db) {
        this.db = db;
    }

    void ask(Realm realm, UUID id, Instant at) {
        db.sql(
                        """
                        insert into vault.scrubbing_asked (realm, id, asked_at)
                        values (:realm, :id, :at)
                        """)
                .param("realm", realm.code())
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> askedFirst() {
        return db.sql("select asked_at from vault.scrubbing_asked order by asked_at limit 1")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Each table and index is written anew; the old files and the old log are removed by the
    /// checkpoint. No transaction may be open.
    void rewrite() {
        db.sql("vacuum (full)").update();
        db.sql("select pg_switch_wal()").query().listOfRows();
        db.sql("checkpoint").update();
        db.sql("select pg_switch_wal()").query().listOfRows();
        db.sql("checkpoint").update();
    }

    void done(Instant started) {
        db.sql("delete from vault.scrubbing_asked where asked_at <= :started")
                .param("started", started.atOffset(ZoneOffset.UTC))
                .update();
    }
}
