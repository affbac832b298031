package vn.doithoai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Term;

/// Rows of the policies a realm has set itself.
@Repository
class PolicyStore {
    private static final String EVERY_LEVEL = "any";
    private static final String COLUMNS =
            """
            select id, duty, level, days, unit, ending, near, long_overdue, valid_from,
                   valid_until, basis
              from organisation_policy
             where realm = :realm
            """;
    private final JdbcClient db;

    PolicyStore(JdbcClient db) {
        this.db = db;
    }

    List<Policy> inForce(Realm realm, Duty duty, LocalDate day) {
        return db.sql(
                        COLUMNS
                                + """
                                  and duty = :duty
                                  and daterange(valid_from, valid_until) @> cast(:day as date)
                                """)
                .param("realm", realm.code())
                .param("duty", duty.word())
                .param("day", day)
                .query(PolicyStore::policy)
                .list();
    }

    List<KeptPolicy> all(Realm realm) {
        return db.sql(COLUMNS + " order by duty, level, valid_from desc")
                .param("realm", realm.code())
                .query((row, n) -> new KeptPolicy(row.getObject("id", UUID.class), policy(row, n)))
                .list();
    }

    void add(Realm realm, UUID id, Policy policy, Author by, Instant at) {
        var level = policy.level();
        db.sql(
                        """
                        insert into organisation_policy (realm, id, duty, level, days, unit, ending,
                          near, long_overdue, valid_from, valid_until, basis, added_by, added_as, added_at)
                        values (:realm, :id, :duty, :level, :days, :unit, :ending,
                          :near, :long, :from, cast(:until as date), :basis, :by, :as, :at)
                        """)
                .param("realm", realm.code())
                .param("id", id)
                .param("duty", policy.duty().word())
                .param("level", level == null ? EVERY_LEVEL : level.word())
                .param("days", policy.days())
                .param("unit", policy.unit().word())
                .param("ending", policy.ending().word())
                .param("near", policy.limits().near())
                .param("long", policy.limits().longOverdue())
                .param("from", policy.from())
                .param("until", policy.until())
                .param("basis", policy.basis().rule().strip())
                .param("by", by.account())
                .param("as", by.heldAs())
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(Realm realm, UUID id, LocalDate until, Author by, Instant at) {
        db.sql(
                        """
                        update organisation_policy
                           set valid_until = :until, ended_by = :by, ended_as = cast(:as as uuid), ended_at = :at
                         where realm = :realm and id = :id and valid_until is null
                        """)
                .param("until", until)
                .param("by", by.account())
                .param("as", by.heldAs())
                .param("at", Timestamp.from(at))
                .param("realm", realm.code())
                .param("id", id)
                .update();
    }

    private static Policy policy(ResultSet row, int number) throws SQLException {
        var level = row.getString("level");
        return new Policy(
                Duty.of(row.getString("duty")),
                level.equals(EVERY_LEVEL) ? null : UnitLevel.of(level),
                row.getInt("days"),
                Term.Unit.of(row.getString("unit")),
                Term.Ending.of(row.getString("ending")),
                new Band.Limits(row.getInt("near"), row.getInt("long_overdue")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Policy.Basis.decided(row.getString("basis")));
    }
}
