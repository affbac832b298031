package vn.doithoai.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Where;

/// Accounts as an administrator finds them: those of the part of the unit tree their post may
/// reach. An account elsewhere is not there, to be read or to be changed.
@Repository
class KeptAccountStore {
    private final JdbcClient db;

    KeptAccountStore(JdbcClient db) {
        this.db = db;
    }

    /// The condition on `access_account`, the same for whatever is found through an account.
    static Where reach(Actor by) {
        return new Where()
                .and("realm = :realm", "realm", by.realm().code())
                .below("path", "reach", List.of(by.path()));
    }

    List<Account> all(Actor by) {
        return found(reach(by));
    }

    Optional<Account> one(AccountId id, Actor by) {
        return found(reach(by).and("id = :id", "id", id.value())).stream().findFirst();
    }

    /// Two administrators who close each other take turns: the second finds their own account
    /// closed and changes nothing. Answers how many accounts were closed.
    @Transactional
    int close(AccountId id, Instant at, Actor by) {
        if (!heldOpen(id, by).contains(by.account())) {
            return 0;
        }
        var where = reach(by).and("id = :id", "id", id.value());
        return db.sql(
                        """
                        update access_account
                           set disabled_at = :at
                         where disabled_at is null
                        """
                                + where.sql())
                .param("at", Timestamp.from(at))
                .params(where.values())
                .update();
    }

    /// Which of the two accounts are open; nobody else changes them before the transaction ends.
    private List<AccountId> heldOpen(AccountId id, Actor by) {
        return db.sql(
                        """
                        select id
                          from access_account
                         where realm = :realm and id in (:id, :by) and disabled_at is null
                         order by id
                           for update
                        """)
                .param("realm", by.realm().code())
                .param("id", id.value())
                .param("by", by.account().value())
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Account> found(Where where) {
        return db.sql(
                        """
                        select *
                          from access_account
                         where true
                        """
                                + where.sql()
                                + "\n order by sign_in_name")
                .params(where.values())
                .query(AccountStore::account)
                .list();
    }
}
