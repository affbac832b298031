package vn.doithoai.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;

/// Opens and closes the accounts of posts, and changes their passwords.
@Service
public class Accounts {
    private final AccountStore store;
    private final Passwords passwords;
    private final Uuid7 ids;
    private final InstantSource clock;
    private final Standings standings;
    private final Tokens tokens;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Uuid7 ids,
            InstantSource clock,
            Standings standings,
            Tokens tokens) {
        this.store = store;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
        this.standings = standings;
        this.tokens = tokens;
    }

    /// Opens an account. `by` is nobody only for the first account of a realm.
    @Transactional
    public Actor open(NewAccount wanted, String password, @Nullable Actor by) {
        var name = SignInName.typed(wanted.signInName()).checked();
        Passwords.checked(password, name.value());
        if (!store.takeName(name, wanted.realm())) {
            throw new Refused("access.sign_in_name_taken", "signInName", name.value());
        }
        var account =
                new Account(
                        new AccountId(ids.next()),
                        wanted.realm(),
                        name.value(),
                        Typed.required(wanted.name(), "name"),
                        Typed.required(wanted.post(), "post"),
                        wanted.role(),
                        wanted.organisation(),
                        wanted.path(),
                        null);
        store.add(
                account,
                passwords.hash(password),
                clock.instant(),
                by == null ? null : by.account());
        return account.actor();
    }

    public List<Account> of(Realm realm) {
        return store.ofRealm(realm);
    }

    public Optional<Account> withId(Realm realm, AccountId id) {
        return store.credentials(realm, id).map(Credentials::account);
    }

    public Optional<Account> withName(String signInName) {
        var name = SignInName.typed(signInName);
        return store.homeOf(name)
                .flatMap(home -> store.credentials(home, name))
                .map(Credentials::account);
    }

    /// Closes an account: its sessions and tokens end. Nobody closes their own, so that a realm is
    /// never left without an administrator.
    public void close(AccountId account, Actor by) {
        if (by.account().equals(account)) {
            throw new Refused("access.not_your_own_account", null);
        }
        changed(store.disable(by.realm(), account, clock.instant()));
    }

    /// Gives an account a new password; whoever is signed in with the old one is signed out.
    public void giveNewPassword(AccountId account, String password, Actor by) {
        var known = store.credentials(by.realm(), account).orElseThrow(Absent::new);
        Passwords.checked(password, known.account().signInName());
        changed(store.changePassword(by.realm(), account, passwords.hash(password)));
    }

    private void changed(int rows) {
        standings.forget();
        tokens.forget();
        if (rows == 0) {
            throw new Absent();
        }
    }
}
