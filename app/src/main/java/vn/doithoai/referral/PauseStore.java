package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Pause;
import vn.doithoai.shared.Realm;

/// Pauses of clocks and what ended them. Rows are only ever added.
@Repository
class PauseStore {
    private final JdbcClient db;

    PauseStore(JdbcClient db) {
        this.db = db;
    }

    void add(
            Realm realm,
            PetitionId petition,
            KeptPause kept,
            LocalDate newDue,
            AccountId by,
            Instant at) {
        db.sql(
                        """
                        insert into referral_pause (realm, petition, act_seq, from_day, until_day, why, asked,
                          old_due, new_due, paused_by, paused_at)
                        values (:realm, :petition, :seq, :from, :until, :why, :asked,
                          :old, :new, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", kept.actSeq())
                .param("from", kept.pause().from())
                .param("until", kept.pause().until())
                .param("why", kept.pause().why())
                .param("asked", kept.asked())
                .param("old", kept.oldDue())
                .param("new", newDue)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(Realm realm, PetitionId petition, Resumption resumed, AccountId by, Instant at) {
        db.sql(
                        """
                        insert into referral_resumption (realm, petition, act_seq, pause_seq, day, old_due, new_due,
                          resumed_by, resumed_at)
                        values (:realm, :petition, :seq, :pause, :day, :old, :new, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", resumed.actSeq())
                .param("pause", resumed.pauseSeq())
                .param("day", resumed.day())
                .param("old", resumed.oldDue())
                .param("new", resumed.newDue())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<KeptPause> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select p.act_seq, p.from_day, coalesce(r.day, p.until_day) as until_day,
                               p.why, p.asked, p.old_due, r.act_seq as ended_by
                          from referral_pause p
                          left join referral_resumption r
                            on r.realm = p.realm and r.petition = p.petition
                           and r.pause_seq = p.act_seq
                         where p.realm = :realm
                           and p.petition = :petition
                         order by p.act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, _) -> kept(row))
                .list();
    }

    private static KeptPause kept(ResultSet row) throws SQLException {
        return new KeptPause(
                row.getInt("act_seq"),
                new Pause(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("why")),
                row.getObject("old_due", LocalDate.class),
                row.getString("asked"),
                row.getObject("ended_by", Integer.class));
    }
}
