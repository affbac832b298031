package vn.doithoai.petition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// The table of matters that belong together. Rows are only ever added.
@Repository
class LineageStore {
    private final JdbcClient db;

    LineageStore(JdbcClient db) {
        this.db = db;
    }

    /// Said by the latest act of the matter.
    void add(Petition petition, PetitionId other, Kinship how) {
        db.sql(
                        """
                        insert into petition_lineage (realm, petition, act_seq, other, how)
                        values (:realm, :petition, :seq, :other, :how)
                        """)
                .param("realm", petition.standing().realm().code())
                .param("petition", petition.standing().id().value())
                .param("seq", petition.acts())
                .param("other", other.value())
                .param("how", how.word())
                .update();
    }

    List<Relative> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, other as relative, how, false as back
                          from petition_lineage
                         where realm = :realm
                           and petition = :petition
                        union all
                        select act_seq, petition, how, true
                          from petition_lineage
                         where realm = :realm
                           and other = :petition
                         order by back, act_seq, relative
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Relative(
                                row.getInt("act_seq"),
                                new PetitionId(row.getObject("relative", UUID.class)),
                                Kinship.of(row.getString("how")),
                                row.getBoolean("back")))
                .list();
    }
}
