package vn.doithoai.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Account;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Holding;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostId;
import vn.doithoai.access.PostLife;
import vn.doithoai.access.Posts;

/// Gathers what the pages of one post show. Public for the templates.
@Component
public class PostPages {
    private final Posts posts;
    private final PostDesk desk;
    private final Accounts accounts;

    PostPages(Posts posts, PostDesk desk, Accounts accounts) {
        this.posts = posts;
        this.desk = desk;
        this.accounts = accounts;
    }

    /// A post as it stands today, and the people it may be given to.
    public record PostPage(
            PostLife life, LocalDate today, Map<UUID, String> names, List<Account> people) {

        public String name(@Nullable AccountId account) {
            return account == null ? "" : names.getOrDefault(account.value(), "");
        }

        public String address() {
            return PostsController.PATH + "/" + life.post().id();
        }

        /// Whom a substitute stands in for.
        public String holderBehind(Holding substitute) {
            return life.withId(Objects.requireNonNull(substitute.insteadOf()))
                    .map(holder -> name(holder.account()))
                    .orElse("");
        }

        public boolean acts(Holding holding) {
            return life.holderOn(today).filter(holding::equals).isPresent();
        }
    }

    PostPage of(UUID id, Actor actor) {
        return new PostPage(
                posts.one(new PostId(id), actor),
                posts.today(),
                accounts.names(actor.realm()),
                desk.people(actor));
    }
}
