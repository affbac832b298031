package vn.doithoai.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// The posts of an administrator's part of the unit tree, and who holds them from day to day. One
/// person a day acts in a post; what ended or has not begun gives nothing.
@Service
public class Posts {
    private final HoldingStore store;
    private final Standings standings;
    private final Tokens tokens;
    private final Uuid7 ids;
    private final InstantSource clock;

    Posts(HoldingStore store, Standings standings, Tokens tokens, Uuid7 ids, InstantSource clock) {
        this.store = store;
        this.standings = standings;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    public LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    /// The posts an administrator reaches, by body and title.
    public List<PostLife> all(Actor by) {
        return store.within(by).stream()
                .sorted(
                        Comparator.comparing((PostLife life) -> life.post().path())
                                .thenComparing(life -> life.post().title()))
                .toList();
    }

    /// The posts of an administrator's part by who acts in them today.
    public Map<AccountId, List<KeptPost>> byHolder(Actor by) {
        var posts = new HashMap<AccountId, List<KeptPost>>();
        for (var life : all(by)) {
            life.holderOn(today())
                    .ifPresent(holder ->
                            posts.computeIfAbsent(holder.account(), _ -> new ArrayList<>())
                                    .add(life.post()));
        }
        return posts;
    }

    /// A post out of reach is absent.
    public PostLife one(PostId id, Actor by) {
        return store.one(id, by).stream().findFirst().orElseThrow(Absent::new);
    }

    /// Another right is another post: what it may do never changes.
    public KeptPost create(String title, Role role, BodyChoice body, String path, Actor by) {
        var post =
                new KeptPost(
                        new PostId(ids.next()),
                        by.realm(),
                        Typed.required(title, "title"),
                        role,
                        body.body().id(),
                        path);
        store.add(post, clock.instant(), by);
        return post;
    }

    /// Gives the post to somebody for a term that begins today or later.
    public void give(PostId id, AccountId to, Term term, String document, Actor by) {
        var post = one(id, by).post();
        add(post, to, null, checked(term), document.strip(), by);
    }

    /// Lets somebody else act in the post in the holder's place, by a document, on days within the
    /// holder's own.
    public void substitute(PostId id, AccountId deputy, Term term, String document, Actor by) {
        var life = one(id, by);
        var days = checked(term);
        if (days.last() == null) {
            throw new Refused("access.substitution_without_end", "lastDay");
        }
        var holder =
                life.appointedOn(days.first())
                        .orElseThrow(
                                () -> new Refused("access.nobody_to_stand_in_for", "firstDay"));
        if (!holder.term().contains(days)) {
            throw new Refused("access.substitution_outlasts_holder", "lastDay");
        }
        if (holder.account().equals(deputy)) {
            throw new Refused("access.substitute_is_holder", "account");
        }
        var number = Typed.required(document, "document");
        add(life.post(), deputy, holder.id(), days, number, by);
    }

    private Term checked(Term term) {
        var last = term.last();
        if (term.first().isBefore(today())) {
            throw new Refused("access.term_in_the_past", "firstDay");
        }
        if (last != null && last.isBefore(term.first())) {
            throw new Refused("access.term_ends_before_it_begins", "lastDay");
        }
        return term;
    }

    private void add(
            KeptPost post,
            AccountId to,
            @Nullable HoldingId insteadOf,
            Term term,
            String document,
            Actor by) {
        var id = new HoldingId(ids.next());
        var at = clock.instant();
        var holding =
                new Holding(id, post.id(), to, insteadOf, term, document, at, by.account(), null);
        try {
            store.add(post.realm(), holding, by);
        } catch (DataIntegrityViolationException _) {
            throw new Refused("access.post_is_held", "firstDay");
        }
        forget();
    }

    /// Ends a holding with a last day still to come, or at once: today then gives nothing any more.
    /// Nobody ends their own as an administrator, so that a realm is never left without one.
    public void end(PostId id, HoldingId holding, @Nullable LocalDate lastDay, Actor by) {
        var life = one(id, by);
        var one = life.withId(holding).orElseThrow(Absent::new);
        if (one.account().equals(by.account()) && life.post().role() == Role.ADMINISTRATOR) {
            throw new Refused("access.not_your_own_post", null);
        }
        var ended = ended(one.term(), lastDay);
        if (store.end(by.realm(), holding, ended, clock.instant(), by) == 0) {
            throw new Refused("access.holding_ended", null);
        }
        forget();
    }

    private LocalDate ended(Term term, @Nullable LocalDate lastDay) {
        if (term.isOver(today())) {
            throw new Refused("access.holding_ended", null);
        }
        var first = lastDay == null ? today() : lastDay.plusDays(1);
        if (first.isBefore(today())) {
            throw new Refused("access.term_in_the_past", "lastDay");
        }
        var end = term.end();
        if (end != null && first.isAfter(end)) {
            throw new Refused("access.term_is_not_prolonged", "lastDay");
        }
        return first.isBefore(term.first()) ? term.first() : first;
    }

    private void forget() {
        standings.forget();
        tokens.forget();
    }
}
