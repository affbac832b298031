package vn.doithoai.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// Rows of bearer tokens.
@Repository
class TokenStore {
    /// A token is reached with the account it speaks for.
    private static final String FOR_KEPT_ACCOUNTS =
            """
             and account in (select id from access_account where true %s)
            """;

    private final JdbcClient db;

    TokenStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, Token token, byte[] hash, AccountId by) {
        db.sql(
                        """
                        insert into access_token
                               (realm, id, hash, account, purpose, issued_at, issued_by)
                        values (:realm, :id, :hash, :account, :purpose, :at, :by)
                        """)
                .param("realm", realm.code())
                .param("id", token.id())
                .param("hash", hash)
                .param("account", token.account().value())
                .param("purpose", token.purpose())
                .param("at", Timestamp.from(token.issuedAt()))
                .param("by", by.value())
                .update();
    }

    List<Token> all(Actor by) {
        var where = KeptAccountStore.reach(by);
        return db.sql(
                        "select * from access_token where realm = :realm"
                                + FOR_KEPT_ACCOUNTS.formatted(where.sql())
                                + "order by id")
                .params(where.values())
                .query(TokenStore::token)
                .list();
    }

    int revoke(UUID id, Instant at, Actor by) {
        var where = KeptAccountStore.reach(by);
        return db.sql(
                        """
                        update access_token
                           set revoked_at = coalesce(revoked_at, :at)
                         where realm = :realm and id = :id
                        """
                                + FOR_KEPT_ACCOUNTS.formatted(where.sql()))
                .param("id", id)
                .param("at", Timestamp.from(at))
                .params(where.values())
                .update();
    }

    Optional<Actor> bearer(Realm realm, byte[] hash) {
        return db.sql(
                        """
                        select a.*
                          from access_token t
                          join access_account a on a.realm = t.realm and a.id = t.account
                         where t.realm = :realm and t.hash = :hash
                           and t.revoked_at is null and a.disabled_at is null
                        """)
                .param("realm", realm.code())
                .param("hash", hash)
                .query(AccountStore::account)
                .optional()
                .map(Account::actor);
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Token(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("purpose"),
                row.getTimestamp("issued_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
