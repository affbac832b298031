package vn.doithoai.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.TreeHead;

/// The tables of the logs and of the sizes and roots they ever had.
@Repository
class HeadStore {
    private static final String LOGS =
            "select realm, origin, published, frozen_at, successor from ledger_log";

    private final JdbcClient db;

    HeadStore(JdbcClient db) {
        this.db = db;
    }

    /// Waits for whoever works on the log of this realm and keeps others waiting until the end of
    /// the transaction.
    void lock(Realm realm) {
        db.sql(
                        """
                        select pg_advisory_xact_lock(hashtext('ledger'), hashtext(:realm)) is null
                        """)
                .param("realm", realm.code())
                .query(Boolean.class)
                .single();
    }

    /// The log of a realm, made when it has none; what it signs as never changes.
    Log log(Realm realm, String origin) {
        db.sql(
                        """
                        insert into ledger_log (realm, origin, published)
                        values (:realm, :origin, 0)
                            on conflict (realm) do nothing
                        """)
                .param("realm", realm.code())
                .param("origin", origin)
                .update();
        return find(realm).orElseThrow();
    }

    Optional<Log> find(Realm realm) {
        return find(realm.code());
    }

    Optional<Log> find(String realm) {
        return db.sql(LOGS + " where realm = :realm")
                .param("realm", realm)
                .query(HeadStore::log)
                .optional();
    }

    List<Log> all() {
        return db.sql(LOGS + " order by realm").query(HeadStore::log).list();
    }

    private static Log log(ResultSet row, int n) throws SQLException {
        var frozen = row.getTimestamp("frozen_at");
        var successor = row.getString("successor");
        return new Log(
                new Realm(row.getString("realm")),
                row.getString("origin"),
                row.getLong("published"),
                frozen == null ? null : frozen.toInstant(),
                successor == null ? null : new Realm(successor));
    }

    /// Nothing is added to this log from now on.
    void freeze(Realm realm, Realm successor, Instant at) {
        db.sql(
                        """
                        update ledger_log set frozen_at = :at, successor = :successor
                         where realm = :realm
                           and frozen_at is null
                        """)
                .param("realm", realm.code())
                .param("successor", successor.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest head stored, signed or not; the empty tree when there is none.
    TreeHead newest(Realm realm) {
        return db.sql(
                        """
                        select size, root from ledger_head
                         where realm = :realm
                         order by size desc
                         limit 1
                        """)
                .param("realm", realm.code())
                .query((row, _) -> new TreeHead(row.getLong("size"), Hash.of(row.getBytes("root"))))
                .optional()
                .orElse(TreeHead.EMPTY);
    }

    /// The head stored for a size that has one.
    TreeHead of(Realm realm, long size) {
        return find(realm, size).orElseThrow();
    }

    /// The head stored for a size.
    Optional<TreeHead> find(Realm realm, long size) {
        if (size == 0) {
            return Optional.of(TreeHead.EMPTY);
        }
        return db.sql(
                        """
                        select root from ledger_head
                         where realm = :realm
                           and size = :size
                        """)
                .param("realm", realm.code())
                .param("size", size)
                .query((row, _) -> new TreeHead(size, Hash.of(row.getBytes("root"))))
                .optional();
    }

    /// Stores a head before it is signed. A size that has one already keeps it: the database
    /// refuses a second root.
    void store(Realm realm, TreeHead head, Instant at) {
        db.sql(
                        """
                        insert into ledger_head (realm, size, root, stored_at)
                        values (:realm, :size, :root, :at)
                        """)
                .param("realm", realm.code())
                .param("size", head.size())
                .param("root", head.root().bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The logs with a stored head that no checkpoint speaks of yet.
    List<Realm> unpublished() {
        return db.sql(
                        """
                        select realm from ledger_log l
                         where exists (select from ledger_head h
                                        where h.realm = l.realm
                                          and h.size > l.published)
                        """)
                .query((row, _) -> new Realm(row.getString("realm")))
                .list();
    }

    void published(Realm realm, long size) {
        db.sql(
                        """
                        update ledger_log set published = :size
                         where realm = :realm
                           and published < :size
                        """)
                .param("realm", realm.code())
                .param("size", size)
                .update();
    }
}
