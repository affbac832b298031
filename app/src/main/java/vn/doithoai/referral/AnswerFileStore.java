package vn.doithoai.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// Which drafts a matter had, and which became its answers.
@Repository
class AnswerFileStore {
    private final JdbcClient db;

    AnswerFileStore(JdbcClient db) {
        this.db = db;
    }

    List<UUID> drafts(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select id
                          from referral_draft
                         where realm = :realm
                           and petition = :petition
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /// By the act of the answer.
    Map<Integer, UUID> approved(Realm realm, PetitionId petition) {
        var approved = new HashMap<Integer, UUID>();
        db.sql(
                        """
                        select act_seq, draft
                          from referral_answer
                         where realm = :realm
                           and petition = :petition
                           and draft is not null
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query(row -> {
                    approved.put(row.getInt("act_seq"), row.getObject("draft", UUID.class));
                });
        return approved;
    }
}
