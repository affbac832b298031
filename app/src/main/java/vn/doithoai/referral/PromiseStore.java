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

/// The table of promises. Rows are only ever added.
@Repository
class PromiseStore {
    private final JdbcClient db;

    PromiseStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, PetitionId petition, Promise promise, AccountId by) {
        var body = promise.by();
        db.sql(
                        """
                        insert into referral_promise (realm, petition, act_seq, until, what, by_body, promised_by, promised_at)
                        values (:realm, :petition, :seq, :until, :what, :body, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", promise.actSeq())
                .param("until", promise.until())
                .param("what", promise.what())
                .param("body", body == null ? null : body.value())
                .param("by", by.value())
                .param("at", promise.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Promise> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, until, what, by_body, promised_at
                          from referral_promise
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> {
                    var body = row.getObject("by_body", UUID.class);
                    return new Promise(
                            row.getInt("act_seq"),
                            row.getObject("until", LocalDate.class),
                            row.getString("what"),
                            body == null ? null : new OrganisationId(body),
                            row.getObject("promised_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
