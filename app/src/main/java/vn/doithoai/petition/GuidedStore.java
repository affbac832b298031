package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// The table of matters that turned out to be denunciations, and the one place where a matter is
/// deleted.
@Repository
class GuidedStore {
    private final JdbcClient db;

    GuidedStore(JdbcClient db) {
        this.db = db;
    }

    void add(Standing standing, LocalDate day, Actor by) {
        db.sql(
                        """
                        insert into petition_guided (realm, id, code, unit_path, day, guided_by, guided_as)
                        values (:realm, :id, :code, :path, :day, :by, :as)
                        """)
                .param("realm", standing.realm().code())
                .param("id", standing.id().value())
                .param("code", standing.code())
                .param("path", standing.occasion().path())
                .param("day", day)
                .param("by", by.account().value())
                .param("as", by.heldAs())
                .update();
    }

    /// All that hangs on the matter goes with it: its keys say so.
    void erase(Realm realm, PetitionId id) {
        db.sql("delete from petition where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    boolean has(Realm realm, PetitionId id) {
        return exists(
                new Where()
                        .and("realm = :realm", "realm", realm.code())
                        .and("id = :id", "id", id.value()));
    }

    boolean has(String code, Actor within) {
        return exists(
                new Where()
                        .and("realm = :realm", "realm", within.realm().code())
                        .and("code = :code", "code", code)
                        .below("unit_path", "reach", List.of(within.path())));
    }

    private boolean exists(Where where) {
        return db.sql("select exists (select from petition_guided where true\n" + where.sql() + ")")
                .params(where.values())
                .query(Boolean.class)
                .single();
    }
}
