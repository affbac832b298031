package vn.doithoai.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The tables of matters sent back and of matters put to an authority outside.
@Repository
class RouteStore {
    private final JdbcClient db;

    RouteStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, PetitionId petition, Return back, AccountId by) {
        db.sql(
                        """
                        insert into referral_return (realm, petition, act_seq, from_body, to_body, reason, returned_by, returned_at)
                        values (:realm, :petition, :seq, :from, :to, :reason, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", back.actSeq())
                .param("from", back.from().value())
                .param("to", back.to().value())
                .param("reason", back.reason())
                .param("by", by.value())
                .param("at", back.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Realm realm, PetitionId petition, Escalation escalation, AccountId by) {
        db.sql(
                        """
                        insert into referral_escalation (realm, petition, act_seq, to_authority, document, document_day,
                          escalated_by, escalated_at)
                        values (:realm, :petition, :seq, :to, :document, :day, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", escalation.actSeq())
                .param("to", escalation.to())
                .param("document", escalation.document())
                .param("day", escalation.documentDay())
                .param("by", by.value())
                .param("at", escalation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Return> returns(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, from_body, to_body, reason, returned_at
                          from referral_return
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Return(
                                row.getInt("act_seq"),
                                new OrganisationId(row.getObject("from_body", UUID.class)),
                                new OrganisationId(row.getObject("to_body", UUID.class)),
                                row.getString("reason"),
                                row.getObject("returned_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Escalation> escalations(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, to_authority, document, document_day, escalated_at
                          from referral_escalation
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Escalation(
                                row.getInt("act_seq"),
                                row.getString("to_authority"),
                                row.getString("document"),
                                row.getObject("document_day", LocalDate.class),
                                row.getObject("escalated_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
