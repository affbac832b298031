package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.referral.KeptExtension.Decision;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Realm;

/// More time asked for, and decided by somebody else. Rows are only ever added.
@Repository
class ExtensionStore {
    private final JdbcClient db;

    ExtensionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, PetitionId petition, KeptExtension asked, Instant at) {
        db.sql(
                        """
                        insert into referral_extension (realm, petition, act_seq, days, reason, basis, old_due,
                          asked_by, asked_at)
                        values (:realm, :petition, :seq, :days, :reason, :basis, :old, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", asked.actSeq())
                .param("days", asked.wanted().days())
                .param("reason", asked.wanted().reason())
                .param("basis", asked.wanted().basis())
                .param("old", asked.oldDue())
                .param("by", asked.askedBy().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(
            Realm realm,
            PetitionId petition,
            KeptExtension asked,
            Decision made,
            AccountId by,
            Instant at) {
        db.sql(
                        """
                        insert into referral_extension_decision (realm, petition, act_seq, extension_seq, asked_by,
                          granted, note, new_due, notice_on, decided_by, decided_at)
                        values (:realm, :petition, :seq, :extension, :asker,
                          :granted, :note, :due, :notice, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", made.actSeq())
                .param("extension", asked.actSeq())
                .param("asker", asked.askedBy().value())
                .param("granted", made.granted())
                .param("note", made.note())
                .param("due", made.newDue())
                .param("notice", made.granted() ? made.on() : null)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<KeptExtension> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select e.act_seq, e.days, e.reason, e.basis, e.old_due, e.asked_by,
                               d.act_seq as decision_seq, d.granted, d.note, d.new_due,
                               (d.decided_at at time zone 'Asia/Ho_Chi_Minh')::date as decided_on
                          from referral_extension e
                          left join referral_extension_decision d
                            on d.realm = e.realm and d.petition = e.petition
                           and d.extension_seq = e.act_seq
                         where e.realm = :realm
                           and e.petition = :petition
                         order by e.act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, _) -> kept(row))
                .list();
    }

    List<PetitionId> undecided(Realm realm, int most) {
        return db.sql(
                        """
                        select e.petition
                          from referral_extension e
                         where e.realm = :realm
                           and not exists (select from referral_extension_decision d
                                            where d.realm = e.realm and d.petition = e.petition
                                              and d.extension_seq = e.act_seq)
                           and exists (select from referral_watch w
                                        where w.realm = e.realm and w.petition = e.petition)
                         order by e.asked_at, e.petition
                         limit :most
                        """)
                .param("realm", realm.code())
                .param("most", most)
                .query((row, _) -> new PetitionId(row.getObject("petition", UUID.class)))
                .list();
    }

    private static KeptExtension kept(ResultSet row) throws SQLException {
        return new KeptExtension(
                row.getInt("act_seq"),
                new MoreTime(row.getInt("days"), row.getString("reason"), row.getString("basis")),
                row.getObject("old_due", LocalDate.class),
                new AccountId(row.getObject("asked_by", UUID.class)),
                decision(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        int seq = row.getInt("decision_seq");
        return row.wasNull()
                ? null
                : new Decision(
                        seq,
                        row.getBoolean("granted"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("note"),
                        row.getObject("new_due", LocalDate.class));
    }
}
