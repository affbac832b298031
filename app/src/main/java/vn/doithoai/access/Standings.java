package vn.doithoai.access;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// Whether the person of a session may still act in their post: asked at every request, so what is
/// known is kept for a minute and forgotten at once when an account or a post changes here. Which
/// day it is, is asked every time.
@Component
class Standings {
    private final AccountStore store;
    private final HoldingStore posts;
    private final InstantSource clock;
    private final Recent<AccountKey, Standing> known;

    Standings(AccountStore store, HoldingStore posts, InstantSource clock) {
        this.store = store;
        this.posts = posts;
        this.clock = clock;
        known = new Recent<>(clock);
    }

    private record AccountKey(Realm realm, AccountId id) {}

    private record Standing(int version, HeldPosts held) {}

    boolean holds(SignedIn person) {
        var actor = person.actor();
        var holding = actor.holding();
        var today = VietnamTime.day(clock.instant());
        return holding != null
                && known.get(new AccountKey(actor.realm(), actor.account()), this::standing)
                        .filter(found -> found.version() == person.version())
                        .flatMap(found -> found.held().on(today, holding))
                        .isPresent();
    }

    void forget() {
        known.forget();
    }

    private Optional<Standing> standing(AccountKey key) {
        return store.credentials(key.realm(), key.id())
                .filter(found -> found.account().open())
                .map(found ->
                        new Standing(
                                found.version(),
                                new HeldPosts(found.account(), posts.of(key.realm(), key.id()))));
    }
}
