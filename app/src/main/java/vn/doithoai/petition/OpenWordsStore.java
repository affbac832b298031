package vn.doithoai.petition;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// Words said in public as they were received, beside the salt of their commitment.
@Repository
class OpenWordsStore {
    private final JdbcClient db;

    OpenWordsStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Said> find(Realm realm, PetitionId id) {
        return db.sql(
                        """
                        select text, salt from petition
                         where realm = :realm
                           and id = :id
                           and salt is not null
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, _) -> new Said(row.getString("text"), row.getBytes("salt")))
                .optional();
    }
}
