package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.Duty;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Term;

/// Each time a clock was set. Rows are only ever added, by [ClockStore].
@Repository
class DeadlineStore {
    private final JdbcClient db;

    DeadlineStore(JdbcClient db) {
        this.db = db;
    }

    List<SetDeadline> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, round, starts, days, unit, ending, near, long_overdue, duty,
                               basis, reason, due
                          from referral_deadline
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, _) -> set(row))
                .list();
    }

    Map<PetitionId, Band.Limits> limits(Realm realm, Collection<PetitionId> petitions) {
        var limits = new HashMap<PetitionId, Band.Limits>();
        db.sql(
                        """
                        select distinct on (petition) petition, near, long_overdue
                          from referral_deadline
                         where realm = :realm
                           and petition = any(:ids)
                         order by petition, act_seq desc
                        """)
                .param("realm", realm.code())
                .param("ids", petitions.stream().map(PetitionId::value).toArray(UUID[]::new))
                .query(row -> {
                    limits.put(
                            new PetitionId(row.getObject("petition", UUID.class)),
                            new Band.Limits(row.getInt("near"), row.getInt("long_overdue")));
                });
        return limits;
    }

    private static SetDeadline set(ResultSet row) throws SQLException {
        var duty = row.getString("duty");
        return new SetDeadline(
                row.getInt("act_seq"),
                row.getInt("round"),
                row.getObject("starts", LocalDate.class),
                new Term(
                        row.getInt("days"),
                        Term.Unit.of(row.getString("unit")),
                        Term.Ending.of(row.getString("ending"))),
                new Band.Limits(row.getInt("near"), row.getInt("long_overdue")),
                duty == null ? null : Duty.of(duty),
                row.getString("basis"),
                row.getString("reason"),
                row.getObject("due", LocalDate.class));
    }
}
