package vn.doithoai.referral;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Promises with a day, made with an answer that a matter is in progress.
@Service
public class Promises {
    private final PromiseStore store;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final InstantSource clock;

    Promises(PromiseStore store, Petitions petitions, AnswerRules rules, InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.rules = rules;
        this.clock = clock;
    }

    /// Promises what will be done by a day still to come. An earlier promise stays on record.
    @Transactional
    public Petition promise(
            Petition petition, int seen, @Nullable LocalDate until, String what, Actor by) {
        Routes.ofOwnBody(petition, by);
        var at = clock.instant();
        if (until == null) {
            throw new Refused("referral.promise_without_a_day", "until");
        }
        if (!until.isAfter(VietnamTime.day(at))) {
            throw new Refused("referral.promise_in_the_past", "until");
        }
        switch (petition.standing().result()) {
            case IN_PROGRESS, IN_PROGRESS_WITH_ROADMAP, NOT_SETTLED -> {}
            case NONE, SETTLED, EXPLAINED ->
                    throw new Refused("referral.promise_without_progress", null);
        }
        var words = rules.reason(what, "what");
        var after = petitions.handle(petition.seenAt(seen), new Handling.Promised(until), by);
        keep(after, new Promise(after.acts(), until, words, by.organisation(), at), by);
        return after;
    }

    /// The day an answer itself names.
    Petition withAnswer(Petition answered, GivenAnswer given, Actor by) {
        var until = Objects.requireNonNull(given.answer().roadmap(), "an answer with a day");
        var after = petitions.handle(answered, new Handling.Promised(until), by);
        var what = rules.opening(given.answer().text());
        keep(after, new Promise(after.acts(), until, what, given.by(), clock.instant()), by);
        return after;
    }

    private void keep(Petition petition, Promise promise, Actor by) {
        var standing = petition.standing();
        store.add(standing.realm(), standing.id(), promise, by.account());
    }

    /// Oldest first.
    public List<Promise> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }
}
