package vn.doithoai.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;

/// Takes away what the vault holds of a person, and keeps the record of it.
@Repository
class ErasureStore {
    private final JdbcClient db;

    ErasureStore(JdbcClient db) {
        this.db = db;
    }

    /// How many texts there were, in all their versions; the salts go with them.
    int takeAway(Realm realm, SubjectId subject) {
        delete(
                "delete from vault.salt where realm = :realm and subject = :subject",
                realm,
                subject);
        return delete(
                "delete from vault.kept_text where realm = :realm and subject = :subject",
                realm,
                subject);
    }

    private int delete(String statement, Realm realm, SubjectId subject) {
        return db.sql(statement)
                .param("realm", realm.code())
                .param("subject", subject.value())
                .update();
    }

    void add(Realm realm, Erasure erasure) {
        db.sql(
                        """
                        insert into vault.erasure (realm, subject, reason, legal_basis, texts, others, erased_by, erased_as, erased_at)
                        values (:realm, :subject, :reason, :basis, :texts, :others, :by, :as, :at)
                        """)
                .param("realm", realm.code())
                .param("subject", erasure.subject().value())
                .param("reason", erasure.reason().word())
                .param("basis", erasure.legalBasis())
                .param("texts", erasure.texts())
                .param("others", erasure.others())
                .param("by", erasure.by().account())
                .param("as", erasure.by().heldAs())
                .param("at", erasure.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Erasure> of(Realm realm, SubjectId subject) {
        return db.sql(
                        """
                        select reason, legal_basis, texts, others, erased_by, erased_as, erased_at
                          from vault.erasure
                         where realm = :realm
                           and subject = :subject
                        """)
                .param("realm", realm.code())
                .param("subject", subject.value())
                .query((row, n) -> erasure(subject, row))
                .optional();
    }

    private static Erasure erasure(SubjectId subject, ResultSet row) throws SQLException {
        return new Erasure(
                subject,
                ErasureReason.ofWord(row.getString("reason")),
                row.getString("legal_basis"),
                row.getInt("texts"),
                row.getInt("others"),
                new Author(
                        row.getObject("erased_by", UUID.class),
                        row.getObject("erased_as", UUID.class)),
                row.getObject("erased_at", OffsetDateTime.class).toInstant());
    }
}
