package vn.doithoai.petition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.TextId;

/// Which texts of the vault were added to matters.
@Repository
class SupplementStore {
    private final JdbcClient db;

    SupplementStore(JdbcClient db) {
        this.db = db;
    }

    /// By the latest act of the matter.
    void add(Petition after, TextId text) {
        db.sql(
                        """
                        insert into petition_supplement (realm, petition, act_seq, kept_text)
                        values (:realm, :petition, :seq, :text)
                        """)
                .param("realm", after.standing().realm().code())
                .param("petition", after.standing().id().value())
                .param("seq", after.acts())
                .param("text", text.value())
                .update();
    }

    List<TextId> of(Petition matter) {
        return db.sql(
                        """
                        select kept_text
                          from petition_supplement
                         where realm = :realm
                           and petition = :petition
                        """)
                .param("realm", matter.standing().realm().code())
                .param("petition", matter.standing().id().value())
                .query((row, n) -> new TextId(row.getObject(1, UUID.class)))
                .list();
    }

    void belongsTo(Petition matter, SubjectId subject) {
        db.sql(
                        """
                        update petition_register
                           set subject = :subject
                         where realm = :realm
                           and petition = :petition
                        """)
                .param("subject", subject.value())
                .param("realm", matter.standing().realm().code())
                .param("petition", matter.standing().id().value())
                .update();
    }
}
