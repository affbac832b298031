package vn.doithoai.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Networks;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Throttle;

/// Lets a person in by name and password. A wrong password, a name nobody has and a closed account
/// get the same answer after the same time.
@Service
public class SignIn {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_PER_NAME = 8;
    private static final int TRIES_PER_NETWORK = 60;
    private static final Realm NOWHERE = new Realm("00");

    private final AccountStore store;
    private final Passwords passwords;
    private final Standings standings;
    private final OwnPosts posts;
    private final Throttle names;
    private final Throttle networks;

    SignIn(
            AccountStore store,
            Passwords passwords,
            Standings standings,
            OwnPosts posts,
            InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.standings = standings;
        this.posts = posts;
        names = new Throttle(clock, TRIES_PER_NAME, WINDOW);
        networks = new Throttle(clock, TRIES_PER_NETWORK, WINDOW);
    }

    public SignedIn with(String typedName, String password, String address) {
        var name = SignInName.typed(typedName);
        var network = Networks.of(address);
        networks.attempt(network).ifPresent(SignIn::refuse);
        names.attempt(name.value()).ifPresent(SignIn::refuse);
        var person =
                find(name, password).orElseThrow(() -> new Refused("access.sign_in_failed", null));
        networks.takeBack(network);
        names.forget(name.value());
        return posts.first(person);
    }

    /// Whether the person of a session may still act in its post.
    public boolean holds(SignedIn person) {
        return standings.holds(person);
    }

    /// Gives oneself a new password, which only who knows the old one may; other sessions end, the
    /// one answered goes on.
    public SignedIn withNewPassword(Actor actor, String old, String wanted, String again) {
        var known = store.credentials(actor.realm(), actor.account()).orElseThrow(Absent::new);
        var name = new SignInName(known.account().signInName());
        names.attempt(name.value()).ifPresent(SignIn::refuse);
        if (!passwords.matches(old, known.hash())) {
            throw new Refused("access.password_wrong", "passwordNow");
        }
        names.forget(name.value());
        Typed.twice(Passwords.checked(wanted, name), again);
        store.changePassword(actor.realm(), actor.account(), passwords.hash(wanted));
        standings.forget();
        return new SignedIn(actor, known.version() + 1);
    }

    private Optional<Credentials> find(SignInName name, String password) {
        var found = known(name);
        if (found.isEmpty()) {
            passwords.compareWithNobody(password);
            return Optional.empty();
        }
        return found.filter(known -> passwords.matches(password, known.hash()))
                .filter(known -> known.account().open());
    }

    // A name nobody has is looked for as well, because the time must not tell; one that nobody can
    // have is as telling as the rule of names on the public page of set-up.
    private Optional<Credentials> known(SignInName name) {
        return name.fits()
                ? store.credentials(store.homeOf(name).orElse(NOWHERE), name)
                : Optional.empty();
    }

    private static void refuse(Duration wait) {
        throw Refused.forNow(wait, "access.too_many_tries");
    }
}
