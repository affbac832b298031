package vn.doithoai.referral;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Said;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Takes the answers of the organisations that matters were sent to, and tells of both.
@Service
public class Referrals {
    private final ReferralStore store;
    private final Petitions petitions;
    private final Promises promises;
    private final AnswerRules rules;
    private final InstantSource clock;

    Referrals(
            ReferralStore store,
            Petitions petitions,
            Promises promises,
            AnswerRules rules,
            InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.promises = promises;
        this.rules = rules;
        this.clock = clock;
    }

    /// Writes down what was answered at the meeting itself: said in the hall, it needs no second
    /// person. The same form sent again changes nothing.
    @Transactional
    public Petition answerOnTheSpot(Petition petition, int seen, Answer answer, Actor by) {
        var spoken = new GivenBy(answer, by.organisation(), null);
        int acts = petitions.hold(petition, Act.ANSWER_ON_THE_SPOT, by);
        return give(petition, seen, acts != seen, spoken, by);
    }

    /// Gives the answer one person drafted and another approved; a matter may get several over
    /// time, the latest result counts.
    Petition answer(Petition petition, int seen, Draft draft, Actor approver) {
        return give(petition, seen, petition.movedSince(seen), GivenBy.of(draft), approver);
    }

    private Petition give(Petition petition, int seen, boolean moved, GivenBy what, Actor by) {
        var at = clock.instant();
        var standing = petition.standing();
        var realm = standing.realm();
        var result = rules.result(realm, what.answer().resultCode());
        var tidy = rules.tidied(what.answer(), result, petition, VietnamTime.day(at));
        if (moved
                && answersTo(realm, standing.id()).stream()
                        .anyMatch(a -> a.isAct(seen + 1, tidy))) {
            return petition;
        }
        var dueThen = rules.dueThen(petition, tidy.day(), VietnamTime.day(at));
        var handling = new Handling.Answered(result, tidy.onTheSpot(), tidy.day(), dueThen);
        var said = Said.of(tidy.text());
        var after = petitions.handle(petition.seenAt(seen), handling, said.commitments(), by);
        var given = new GivenAnswer(after.acts(), tidy, result, what.body(), at);
        if (!store.add(standing, given, said.salt(), by, what.draft())) {
            throw new Refused("referral.draft_gone", null);
        }
        return tidy.roadmap() == null ? after : promises.withAnswer(after, given, by);
    }

    /// Whether this account drafted, approved or wrote down an answer to the matter, or promised a
    /// day for it.
    public boolean hadAHand(Realm realm, PetitionId petition, AccountId account) {
        return store.hadAHand(realm, petition, account);
    }

    public List<Referral> referralsOf(Realm realm, PetitionId petition) {
        return store.referrals(realm, petition);
    }

    public List<GivenAnswer> answersTo(Realm realm, PetitionId petition) {
        return store.answers(realm, petition);
    }
}
