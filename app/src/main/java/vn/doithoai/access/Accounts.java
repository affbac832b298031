package vn.doithoai.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// Opens accounts, each with its first post, and finds one by the name it signs in with.
@Service
public class Accounts {
    private final AccountStore store;
    private final HoldingStore posts;
    private final Passwords passwords;
    private final Uuid7 ids;
    private final InstantSource clock;

    Accounts(
            AccountStore store,
            HoldingStore posts,
            Passwords passwords,
            Uuid7 ids,
            InstantSource clock) {
        this.store = store;
        this.posts = posts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /// Opens an account. `by` is nobody only for the first account of a realm.
    @Transactional
    public Actor open(NewAccount wanted, String password, @Nullable Actor by) {
        var name = SignInName.typed(wanted.signInName()).checked();
        Passwords.checked(password, name);
        if (!store.takeName(name, wanted.realm())) {
            throw new Refused("access.sign_in_name_taken", "signInName", name.value());
        }
        var account =
                new Account(
                        new AccountId(ids.next()),
                        wanted.realm(),
                        name.value(),
                        Typed.required(wanted.name(), "name"),
                        wanted.organisation(),
                        wanted.path(),
                        null);
        var title = Typed.required(wanted.post(), "post");
        var at = clock.instant();
        var opener = by == null ? null : by.account();
        store.add(account, passwords.hash(password), at, opener);
        return firstPost(account, title, wanted.role(), at, opener);
    }

    /// From today on, until somebody ends it.
    private Actor firstPost(
            Account account, String title, Role role, Instant at, @Nullable AccountId by) {
        var realm = account.realm();
        var post =
                new KeptPost(
                        new PostId(ids.next()),
                        realm,
                        title,
                        role,
                        account.organisation(),
                        account.path());
        posts.add(post, at, by);
        var today = VietnamTime.day(at);
        var id = new HoldingId(ids.next());
        var term = new Term(today, null, null);
        posts.add(realm, new Holding(id, post.id(), account.id(), null, term, "", at, by, null));
        return actingIn(account).orElseThrow();
    }

    /// The person in the first of the posts they hold today.
    public Optional<Actor> acting(String signInName) {
        return withName(signInName).flatMap(this::actingIn);
    }

    private Optional<Actor> actingIn(Account account) {
        var held = new HeldPosts(account, posts.of(account.realm(), account.id()));
        return held.on(VietnamTime.day(clock.instant())).stream().map(Held::actor).findFirst();
    }

    /// Who is who among those whose acts stand in the realm's records, by the id an act names.
    public Map<UUID, String> names(Realm realm) {
        return store.names(realm);
    }

    public Optional<Account> withName(String signInName) {
        var name = SignInName.typed(signInName);
        return store.homeOf(name)
                .flatMap(home -> store.credentials(home, name))
                .map(Credentials::account);
    }
}
