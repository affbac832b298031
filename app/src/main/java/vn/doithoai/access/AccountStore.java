package vn.doithoai.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// Rows of accounts, and the installation's directory of sign-in names.
@Repository
class AccountStore {
    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    /// Takes the name for the realm; false when somebody has it, in whichever realm.
    boolean takeName(SignInName name, Realm realm) {
        return db.sql(
                                """
                                insert into access_sign_in_name (name, home)
                                values (:name, :home)
                                on conflict (name) do nothing
                                """)
                        .param("name", name.value())
                        .param("home", realm.code())
                        .update()
                == 1;
    }

    Optional<Realm> homeOf(SignInName name) {
        return db.sql("select home from access_sign_in_name where name = :name")
                .param("name", name.value())
                .query(String.class)
                .optional()
                .map(Realm::new);
    }

    void add(Account account, String hash, Instant at, @Nullable Actor by) {
        db.sql(
                        """
                        insert into access_account
                               (realm, id, sign_in_name, name, organisation, path, password_hash,
                                opened_at, opened_by, opened_as)
                        values (:realm, :id, :signInName, :name, :organisation, :path, :hash, :at,
                                :by, :as)
                        """)
                .param("realm", account.realm().code())
                .param("id", account.id().value())
                .param("signInName", account.signInName())
                .param("name", account.name())
                .param("organisation", account.organisation().value())
                .param("path", account.path())
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.account().value())
                .param("as", by == null ? null : by.heldAs())
                .update();
    }

    Optional<Credentials> credentials(Realm realm, SignInName name) {
        return db.sql(
                        """
                        select *
                          from access_account
                         where realm = :realm and sign_in_name = :name
                        """)
                .param("realm", realm.code())
                .param("name", name.value())
                .query(AccountStore::credentials)
                .optional();
    }

    Optional<Credentials> credentials(Realm realm, AccountId id) {
        return db.sql("select * from access_account where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .query(AccountStore::credentials)
                .optional();
    }

    Map<UUID, String> names(Realm realm) {
        var names = new HashMap<UUID, String>();
        db.sql("select id, name from access_account where realm = :realm")
                .param("realm", realm.code())
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /// A new password makes a new version, and with it every session of the old one ends.
    int changePassword(Realm realm, AccountId id, String hash) {
        return db.sql(
                        """
                        update access_account
                           set password_hash = :hash, password_version = password_version + 1
                         where realm = :realm and id = :id
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                account(row, number),
                row.getString("password_hash"),
                row.getInt("password_version"));
    }

    static Account account(ResultSet row, int number) throws SQLException {
        var disabled = row.getTimestamp("disabled_at");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new Realm(row.getString("realm")),
                row.getString("sign_in_name"),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("path"),
                disabled == null ? null : disabled.toInstant());
    }
}
