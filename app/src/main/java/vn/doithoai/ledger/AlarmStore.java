package vn.doithoai.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;

/// The tables of alarms and of how they ended.
@Repository
class AlarmStore {
    private static final String ALARMS =
            """
            select a.realm, a.number, a.kind, a.witness, a.ours, a.theirs, a.raised_at,
                   c.cleared_at, c.reason
              from ledger_alarm a
              left join ledger_alarm_cleared c on c.realm = a.realm and c.number = a.number
            """;

    private final JdbcClient db;

    AlarmStore(JdbcClient db) {
        this.db = db;
    }

    /// Writes it down, unless the same stands already; true when it was new.
    boolean add(Alarm alarm) {
        return db.sql(
                                """
                                insert into ledger_alarm
                                  (realm, number, kind, witness, ours, theirs, raised_at)
                                select :realm, :number, :kind, :witness, :ours, :theirs, :at
                                 where not exists (
                                   select from ledger_alarm a
                                    where a.realm = :realm
                                      and a.kind = :kind
                                      and a.witness is not distinct from :witness
                                      and not exists (select from ledger_alarm_cleared c
                                                       where c.realm = a.realm
                                                         and c.number = a.number))
                                """)
                        .param("realm", alarm.realm().code())
                        .param("number", alarm.number())
                        .param("kind", alarm.kind().word())
                        .param("witness", alarm.witness())
                        .param("ours", alarm.ours())
                        .param("theirs", alarm.theirs())
                        .param("at", alarm.raisedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those of a log, the newest first.
    List<Alarm> of(Realm realm) {
        return db.sql(ALARMS + " where a.realm = :realm order by a.number desc")
                .param("realm", realm.code())
                .query(AlarmStore::alarm)
                .list();
    }

    /// Those nobody was told of.
    List<Alarm> untold() {
        return db.sql(ALARMS + " where a.told_at is null order by a.raised_at")
                .query(AlarmStore::alarm)
                .list();
    }

    void told(Alarm alarm, Instant at) {
        db.sql(
                        """
                        update ledger_alarm set told_at = :at
                         where realm = :realm
                           and number = :number
                           and told_at is null
                        """)
                .param("realm", alarm.realm().code())
                .param("number", alarm.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends it; false when it has ended.
    boolean clear(Alarm alarm, String reason, Author by, Instant at) {
        return db.sql(
                                """
                                insert into ledger_alarm_cleared
                                  (realm, number, cleared_at, cleared_by, cleared_as, reason)
                                values (:realm, :number, :at, :by, :as, :reason)
                                    on conflict (realm, number) do nothing
                                """)
                        .param("realm", alarm.realm().code())
                        .param("number", alarm.number())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .param("as", by.heldAs())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Alarm alarm(ResultSet row, int n) throws SQLException {
        return new Alarm(
                new Realm(row.getString("realm")),
                row.getInt("number"),
                Alarm.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("witness"),
                row.getString("ours"),
                row.getString("theirs"),
                row.getTimestamp("raised_at").toInstant(),
                cleared(row));
    }

    private static Alarm.@Nullable Cleared cleared(ResultSet row) throws SQLException {
        var at = row.getTimestamp("cleared_at");
        return at == null ? null : new Alarm.Cleared(at.toInstant(), row.getString("reason"));
    }
}
