package vn.doithoai.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// Rows of bearer tokens.
@Repository
class TokenStore {
    /// A token is reached with the account it speaks for.
    private static final String FOR_KEPT_ACCOUNTS =
            """
             and account in (select id from access_account where true %s)
            """;

    private final JdbcClient db;
    private final HoldingStore posts;

    /// In which post of whom a token speaks, and the last day it does.
    record Bearer(HeldPosts of, HoldingId holding, LocalDate lastDay) {
        Optional<Actor> on(LocalDate day) {
            return day.isAfter(lastDay) ? Optional.empty() : of.on(day, holding).map(Held::actor);
        }
    }

    TokenStore(JdbcClient db, HoldingStore posts) {
        this.db = db;
        this.posts = posts;
    }

    void add(Realm realm, Token token, byte[] hash, Actor by) {
        db.sql(
                        """
                        insert into access_token
                               (realm, id, hash, account, holding, purpose, issued_at, issued_by, issued_as,
                                last_day)
                        values (:realm, :id, :hash, :account, :holding, :purpose, :at, :by, :as, :last)
                        """)
                .param("realm", realm.code())
                .param("id", token.id())
                .param("hash", hash)
                .param("account", token.account().value())
                .param("holding", token.holding().value())
                .param("purpose", token.purpose())
                .param("at", Timestamp.from(token.issuedAt()))
                .param("by", by.account().value())
                .param("as", by.heldAs())
                .param("last", token.lastDay())
                .update();
    }

    List<Token> all(Actor by, LocalDate today) {
        var where = KeptAccountStore.reach(by, today);
        return db.sql(
                        "select * from access_token where realm = :realm"
                                + FOR_KEPT_ACCOUNTS.formatted(where.sql())
                                + "order by id")
                .params(where.values())
                .query(TokenStore::token)
                .list();
    }

    int revoke(UUID id, Instant at, Actor by) {
        var where = KeptAccountStore.reach(by, VietnamTime.day(at));
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

    Optional<Bearer> bearer(Realm realm, byte[] hash) {
        return db.sql(
                        """
                        select a.*, t.holding, t.last_day
                          from access_token t
                          join access_account a on a.realm = t.realm and a.id = t.account
                         where t.realm = :realm and t.hash = :hash
                           and t.revoked_at is null and a.disabled_at is null
                        """)
                .param("realm", realm.code())
                .param("hash", hash)
                .query(this::bearer)
                .optional();
    }

    private Bearer bearer(ResultSet row, int number) throws SQLException {
        var account = AccountStore.account(row, number);
        return new Bearer(
                new HeldPosts(account, posts.of(account.realm(), account.id())),
                new HoldingId(row.getObject("holding", UUID.class)),
                row.getObject("last_day", LocalDate.class));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Token(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                new HoldingId(row.getObject("holding", UUID.class)),
                row.getString("purpose"),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("last_day", LocalDate.class),
                revoked == null ? null : revoked.toInstant());
    }
}
