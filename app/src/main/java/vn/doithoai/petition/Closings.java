package vn.doithoai.petition;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// Matters that end without an answer: guided to their own procedure or not taken up, each with a
/// reason in law. — Law on Citizen Reception 2013, art. 9; Law on Complaints 2011
@Service
public class Closings {
    static final int LONGEST_WORDS = 2_000;

    private final ClosingStore store;
    private final Petitions petitions;
    private final CodeLists lists;
    private final InstantSource clock;

    Closings(ClosingStore store, Petitions petitions, CodeLists lists, InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.lists = lists;
        this.clock = clock;
    }

    /// Ends the matter by a reason of the list; the reason itself says whether it is guided or
    /// declined.
    @Transactional
    public Petition close(Petition seen, String reasonCode, String words, Actor by) {
        var realm = seen.standing().realm();
        var reason = lists.in(realm).chosen("petition.closing", reasonCode, "reason");
        var why = TextKeys.paragraphs(words);
        if (why.isBlank()) {
            throw new Refused("petition.closing_without_words", "words");
        }
        if (why.length() > LONGEST_WORDS) {
            throw new Refused("petition.words_too_long", "words", LONGEST_WORDS, why.length());
        }
        var act = Act.of(Objects.requireNonNull(reason.group(), "a reason guides or declines"));
        var after = petitions.handle(seen, new Handling.Bare(act), by);
        var closing = new Closing(after.acts(), reason.code(), why, clock.instant());
        store.add(realm, seen.standing().id(), closing, by);
        return after;
    }

    public List<Closing> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }
}
