package vn.doithoai.petition;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Realm;

/// The table of matters guided elsewhere and not taken up. Rows are only ever added.
@Repository
class ClosingStore {
    private final JdbcClient db;

    ClosingStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, PetitionId petition, Closing closing, Actor by) {
        db.sql(
                        """
                        insert into petition_closing (realm, petition, act_seq, reason_code, words, closed_by, closed_at)
                        values (:realm, :petition, :seq, :reason, :words, :by, :at)
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("seq", closing.actSeq())
                .param("reason", closing.reasonCode())
                .param("words", closing.words())
                .param("by", by.account().value())
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Closing> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, reason_code, words, closed_at
                          from petition_closing
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Closing(
                                row.getInt("act_seq"),
                                row.getString("reason_code"),
                                row.getString("words"),
                                row.getObject("closed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
