package vn.doithoai.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.shared.Where;

/// Accounts as an administrator finds them: those of the part of the unit tree their post may
/// reach. An account elsewhere is not there, to be read or to be changed.
@Repository
class KeptAccountStore {
    private final JdbcClient db;

    KeptAccountStore(JdbcClient db) {
        this.db = db;
    }

    /// The condition on `access_account`, the same for whatever is found through an account. Who
    /// also holds a post out of reach is kept by those who reach it: a new password would open that
    /// post too.
    static Where reach(Actor by, LocalDate today) {
        return new Where()
                .and("realm = :realm", "realm", by.realm().code())
                .below("path", "reach", List.of(by.path()))
                .and(
                        """
                        not exists (
                              select from access_holding h
                                join access_post p on p.realm = h.realm and p.id = h.post
                               where h.realm = access_account.realm
                                 and h.account = access_account.id
                                 and (h.last_day is null or h.last_day >= :kept_on)
                                 and (h.ended_on is null or h.ended_on > :kept_on)
                                 and p.path <> :reach0 and p.path not like :reach0_below)\
                        """,
                        "kept_on",
                        today);
    }

    List<Account> all(Actor by, LocalDate today) {
        return found(reach(by, today));
    }

    Optional<Account> one(AccountId id, Actor by, LocalDate today) {
        return found(reach(by, today).and("id = :id", "id", id.value())).stream().findFirst();
    }

    /// Two administrators who close each other take turns: the second finds their own account
    /// closed and changes nothing. Answers how many accounts were closed.
    @Transactional
    int close(AccountId id, Instant at, Actor by) {
        if (!heldOpen(id, by).contains(by.account())) {
            return 0;
        }
        var where = reach(by, VietnamTime.day(at)).and("id = :id", "id", id.value());
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
