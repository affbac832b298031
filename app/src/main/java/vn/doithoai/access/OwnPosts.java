package vn.doithoai.access;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// The posts somebody acts in today. They act in one of them at a time.
@Service
public class OwnPosts {
    private final AccountStore accounts;
    private final HoldingStore posts;
    private final InstantSource clock;

    OwnPosts(AccountStore accounts, HoldingStore posts, InstantSource clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    public List<Held> today(Actor actor) {
        return today(known(actor));
    }

    /// The same person in another of their posts.
    public SignedIn in(String chosen, Actor actor) {
        var holding = new HoldingId(Typed.chosen(chosen, "holding"));
        var person = known(actor);
        return today(person).stream()
                .filter(held -> held.holding().id().equals(holding))
                .map(held -> new SignedIn(held.actor(), person.version()))
                .findFirst()
                .orElseThrow(() -> new Refused("access.not_chosen", "holding"));
    }

    /// Who signs in begins in the post they were given first.
    SignedIn first(Credentials person) {
        return today(person).stream()
                .map(held -> new SignedIn(held.actor(), person.version()))
                .findFirst()
                .orElseThrow(() -> new Refused("access.no_post_today", null));
    }

    private Credentials known(Actor actor) {
        return accounts.credentials(actor.realm(), actor.account()).orElseThrow(Absent::new);
    }

    private List<Held> today(Credentials person) {
        var account = person.account();
        return new HeldPosts(account, posts.of(account.realm(), account.id()))
                .on(VietnamTime.day(clock.instant()));
    }
}
