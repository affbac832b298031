package vn.doithoai.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Where;

/// Rows of posts and of who holds them.
@Repository
class HoldingStore {
    private final JdbcClient db;

    HoldingStore(JdbcClient db) {
        this.db = db;
    }

    void add(KeptPost post, Instant at, @Nullable Actor by) {
        db.sql(
                        """
                        insert into access_post
                               (realm, id, title, role, organisation, path, created_at, created_by, created_as)
                        values (:realm, :id, :title, :role, :organisation, :path, :at, :by, :as)
                        """)
                .param("realm", post.realm().code())
                .param("id", post.id().value())
                .param("title", post.title())
                .param("role", post.role().word())
                .param("organisation", post.organisation().value())
                .param("path", post.path())
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.account().value())
                .param("as", by == null ? null : by.heldAs())
                .update();
    }

    void add(Realm realm, Holding holding, @Nullable Actor giver) {
        var instead = holding.insteadOf();
        var by = holding.givenBy();
        db.sql(
                        """
                        insert into access_holding
                               (realm, id, post, account, instead_of, first_day, last_day, document,
                                given_at, given_by, given_as)
                        values (:realm, :id, :post, :account, :instead, :first, :last, :document,
                                :at, :by, :as)
                        """)
                .param("realm", realm.code())
                .param("id", holding.id().value())
                .param("post", holding.post().value())
                .param("account", holding.account().value())
                .param("instead", instead == null ? null : instead.value())
                .param("first", holding.term().first())
                .param("last", holding.term().last())
                .param("document", holding.document())
                .param("at", Timestamp.from(holding.givenAt()))
                .param("by", by == null ? null : by.value())
                .param("as", giver == null ? null : giver.heldAs())
                .update();
    }

    /// An end may be drawn nearer, never put off. Answers how many ended.
    int end(Realm realm, HoldingId id, LocalDate ended, Instant at, Actor by) {
        return db.sql(
                        """
                        update access_holding
                           set ended_on = :ended, ended_at = :at, ended_by = :by,
                               ended_as = cast(:as as uuid)
                         where realm = :realm and id = :id
                           and (ended_on is null or ended_on > :ended)
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .param("ended", ended)
                .param("at", Timestamp.from(at))
                .param("by", by.account().value())
                .param("as", by.heldAs())
                .update();
    }

    /// Posts an account ever held or will hold, each with all its holdings.
    List<PostLife> of(Realm realm, AccountId account) {
        return lives(
                new Where()
                        .and("p.realm = :realm", "realm", realm.code())
                        .and(
                                """
                                p.id in (select post from access_holding
                                          where realm = :realm and account = :account)\
                                """,
                                "account",
                                account.value()));
    }

    /// The posts of an administrator's part of the unit tree.
    List<PostLife> within(Actor by) {
        return lives(reach(by));
    }

    List<PostLife> one(PostId id, Actor by) {
        return lives(reach(by).and("p.id = :id", "id", id.value()));
    }

    private static Where reach(Actor by) {
        return new Where()
                .and("p.realm = :realm", "realm", by.realm().code())
                .below("p.path", "reach", List.of(by.path()));
    }

    private List<PostLife> lives(Where where) {
        var posts = new LinkedHashMap<UUID, PostLife>();
        db.sql(
                        """
                        select p.*, h.id as holding, h.account, h.instead_of, h.first_day,
                               h.last_day, h.ended_on, h.document, h.given_at, h.given_by,
                               h.ended_by
                          from access_post p
                          left join access_holding h on h.realm = p.realm and h.post = p.id
                         where true
                        """
                                + where.sql()
                                + "\n order by p.id, h.first_day, h.id")
                .params(where.values())
                .query(row -> {
                    var post = post(row);
                    var life =
                            posts.computeIfAbsent(
                                    post.id().value(), _ -> new PostLife(post, new ArrayList<>()));
                    if (row.getObject("holding") != null) {
                        life.holdings().add(holding(post.id(), row));
                    }
                });
        return List.copyOf(posts.values());
    }

    private static KeptPost post(ResultSet row) throws SQLException {
        return new KeptPost(
                new PostId(row.getObject("id", UUID.class)),
                new Realm(row.getString("realm")),
                row.getString("title"),
                Role.ofWord(row.getString("role")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("path"));
    }

    private static Holding holding(PostId post, ResultSet row) throws SQLException {
        var instead = row.getObject("instead_of", UUID.class);
        return new Holding(
                new HoldingId(row.getObject("holding", UUID.class)),
                post,
                new AccountId(row.getObject("account", UUID.class)),
                instead == null ? null : new HoldingId(instead),
                new Term(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)),
                row.getString("document"),
                row.getTimestamp("given_at").toInstant(),
                account(row, "given_by"),
                account(row, "ended_by"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
