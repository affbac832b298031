package vn.doithoai.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.figures.Entry;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// The table of entries.
@Repository
class EntryStore {
    private static final String ADD =
            """
            insert into ledger_entry (realm, subject, seq, entry)
            select ?, ?, ?, ?
             where not exists (select from ledger_log where realm = ? and frozen_at is not null)
            """;

    private final JdbcClient db;

    EntryStore(JdbcClient db) {
        this.db = db;
    }

    /// The entry as the log hashes it.
    record Waiting(long id, byte[] entry) {}

    /// Writes an entry down, unless the log of its realm has ended: then no act is done in it.
    void add(Realm realm, Entry entry) {
        var code = realm.code();
        int added =
                db.sql(ADD).params(code, entry.subject(), entry.seq(), entry.json(), code).update();
        if (added == 0) {
            throw new Refused("ledger.frozen", null);
        }
    }

    /// Waits for every act under way, and keeps others waiting until the end of the transaction.
    void hold() {
        db.sql("lock table ledger_entry in share mode").update();
    }

    List<String> realmsWaiting() {
        return db.sql(
                        """
                        with recursive waiting (realm) as (
                          select min(realm) from ledger_entry where position is null
                           union all
                          select (select min(realm) from ledger_entry
                                   where position is null and realm > waiting.realm)
                            from waiting
                           where waiting.realm is not null
                        )
                        select realm from waiting where realm is not null
                        """)
                .query((row, _) -> row.getString("realm"))
                .list();
    }

    /// Those written first.
    List<Waiting> waiting(Realm realm, int most) {
        return db.sql(
                        """
                        select id, entry from ledger_entry
                         where realm = :realm and position is null
                         order by id
                         limit :most
                        """)
                .param("realm", realm.code())
                .param("most", most)
                .query((row, _) -> new Waiting(row.getLong("id"), bytes(row)))
                .list();
    }

    /// Gives these entries the places from `first` on.
    void place(Realm realm, List<Waiting> entries, long first) {
        db.sql(
                        """
                        update ledger_entry e
                           set position = :first + taken.place - 1
                          from unnest(cast(:ids as bigint[])) with ordinality taken (id, place)
                         where e.realm = :realm
                           and e.id = taken.id
                           and e.position is null
                        """)
                .param("realm", realm.code())
                .param("first", first)
                .param("ids", entries.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
    }

    /// The entries from one place up to another, not included.
    List<byte[]> from(Realm realm, long first, long end) {
        return db.sql(
                        """
                        select entry from ledger_entry
                         where realm = :realm
                           and position >= :first
                           and position < :end
                         order by position
                        """)
                .param("realm", realm.code())
                .param("first", first)
                .param("end", end)
                .query((row, _) -> bytes(row))
                .list();
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        return row.getString("entry").getBytes(StandardCharsets.US_ASCII);
    }

    List<Logged> of(Realm realm, String subject) {
        return db.sql(
                        """
                        select seq, entry, position from ledger_entry
                         where realm = :realm
                           and subject = :subject
                         order by seq
                        """)
                .param("realm", realm.code())
                .param("subject", subject)
                .query((row, _) ->
                        new Logged(
                                row.getInt("seq"),
                                row.getString("entry"),
                                row.getObject("position", Long.class)))
                .list();
    }
}
