package vn.doithoai.access;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;

/// Whether the person of a session may still act: asked at every request, so kept for a minute and
/// forgotten at once when an account changes here.
@Component
class Standings {
    private final AccountStore store;
    private final Recent<AccountKey, Integer> versions;

    Standings(AccountStore store, InstantSource clock) {
        this.store = store;
        versions = new Recent<>(clock);
    }

    private record AccountKey(Realm realm, AccountId id) {}

    boolean holds(SignedIn person) {
        var key = new AccountKey(person.actor().realm(), person.actor().account());
        return versions.get(key, this::version).filter(v -> v == person.version()).isPresent();
    }

    void forget() {
        versions.forget();
    }

    private Optional<Integer> version(AccountKey key) {
        return store.credentials(key.realm(), key.id())
                .filter(found -> found.account().open())
                .map(Credentials::version);
    }
}
