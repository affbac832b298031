package vn.doithoai.supervision;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.GivenAnswer;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.ListPage;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// What the Front finds when it looks, recorded beside the agency's word and never in its place: no
/// answer and no result changes. A finding is corrected by a later one. — Regulation 217-QĐ/TW
@Service
public class Findings {
    private final FindingStore store;
    private final Petitions petitions;
    private final Referrals referrals;
    private final InstantSource clock;

    Findings(FindingStore store, Petitions petitions, Referrals referrals, InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.referrals = referrals;
        this.clock = clock;
    }

    /// Records a look at a matter that has an answer. Refused to whoever had a hand in the answer;
    /// the same form sent again changes nothing.
    @Transactional
    public Petition record(Petition petition, int seen, Look typed, Actor by) {
        petitions.hold(petition, Act.INSPECT, by);
        var at = clock.instant();
        var standing = petition.standing();
        var answer = answered(petition);
        var look = LookRules.tidied(typed, day(answer), VietnamTime.day(at));
        if (of(standing.realm(), standing.id()).stream()
                .anyMatch(one -> one.isThe(seen + 1, look, by.account()))) {
            return petition;
        }
        if (referrals.hadAHand(standing.realm(), standing.id(), by.account())) {
            throw new Refused("referral.own_answer", null);
        }
        var after =
                petitions.handle(
                        petition.seenAt(seen), new Handling.Inspected(look.opinion().word()), by);
        var found =
                new Finding(
                        standing.id(),
                        after.acts(),
                        answer.actSeq(),
                        look.opinion(),
                        look.seen(),
                        Objects.requireNonNull(look.day()),
                        look.tookPart(),
                        by.account(),
                        at);
        store.add(standing, found);
        return after;
    }

    /// The answer a look is about: the latest one.
    private GivenAnswer answered(Petition petition) {
        var standing = petition.standing();
        var answers = referrals.answersTo(standing.realm(), standing.id());
        if (answers.isEmpty()) {
            throw new Refused("supervision.nothing_answered", null);
        }
        return answers.getLast();
    }

    private static LocalDate day(GivenAnswer answer) {
        var said = answer.answer().day();
        return said == null ? VietnamTime.day(answer.at()) : said;
    }

    /// Oldest first.
    public List<Finding> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }

    /// The latest of each of these matters that has one.
    public Map<PetitionId, Finding> latest(Realm realm, Collection<PetitionId> petitions) {
        return store.latest(realm, petitions).stream()
                .collect(Collectors.toMap(Finding::petition, Function.identity()));
    }

    /// The latest of each matter asked for, the newest first.
    ListPage<Finding> page(FindingQuery query, @Nullable Cursor from, int size) {
        return ListPage.read((at, most) -> store.page(query, at, most), from, size, Finding::place);
    }

    public int count(FindingQuery query) {
        return store.count(query.where());
    }
}
