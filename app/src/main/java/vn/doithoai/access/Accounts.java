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
    private final Standings standings;

    Accounts(
            AccountStore store,
            HoldingStore posts,
            Passwords passwords,
            Uuid7 ids,
            InstantSource clock,
            Standings standings) {
        this.store = store;
        this.posts = posts;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
        this.standings = standings;
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
        store.add(account, passwords.hash(password), at, by);
        var post =
                new KeptPost(
                        new PostId(ids.next()),
                        account.realm(),
                        title,
                        wanted.role(),
                        account.organisation(),
                        account.path());
        give(post, account.id(), at, by);
        return actingIn(account).orElseThrow();
    }

    /// One more post of the same body and the same part of the unit tree, for somebody whose
    /// account the program itself has just opened.
    void alsoHolds(Actor opened, String title, Role role) {
        var post =
                new KeptPost(
                        new PostId(ids.next()),
                        opened.realm(),
                        Typed.required(title, "officePost"),
                        role,
                        opened.organisation(),
                        opened.path());
        give(post, opened.account(), clock.instant(), null);
    }

    /// From today on, until somebody ends it.
    private void give(KeptPost post, AccountId to, Instant at, @Nullable Actor by) {
        posts.add(post, at, by);
        var giver = by == null ? null : by.account();
        var term = new Term(VietnamTime.day(at), null, null);
        var id = new HoldingId(ids.next());
        posts.add(
                post.realm(), new Holding(id, post.id(), to, null, term, "", at, giver, null), by);
    }

    /// From the program itself: whoever is signed in with the old one is signed out.
    public void giveNewPassword(Account account, String password) {
        Passwords.checked(password, new SignInName(account.signInName()));
        store.changePassword(account.realm(), account.id(), passwords.hash(password));
        standings.forget();
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
