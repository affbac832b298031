package vn.doithoai.access;

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

/// Opens the accounts of posts, and finds one by the name it signs in with.
@Service
public class Accounts {
    private final AccountStore store;
    private final Passwords passwords;
    private final Uuid7 ids;
    private final InstantSource clock;

    Accounts(AccountStore store, Passwords passwords, Uuid7 ids, InstantSource clock) {
        this.store = store;
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
