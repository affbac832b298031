package vn.doithoai.referral;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.VietnamTime;

/// Two people give an answer: an officer drafts it, a second person approves it or sends it back.
@Service
public class Drafts {
    private final DraftStore store;
    private final Referrals referrals;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final Uuid7 ids;
    private final InstantSource clock;

    Drafts(
            DraftStore store,
            Referrals referrals,
            Petitions petitions,
            AnswerRules rules,
            Uuid7 ids,
            InstantSource clock) {
        this.store = store;
        this.referrals = referrals;
        this.petitions = petitions;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /// Writes an answer down for a second person to approve. Who drafts an answer has thereby
    /// accepted the matter; a draft that still waits is replaced. An office drafts what an agency
    /// wrote on paper.
    @Transactional
    public Proposed propose(Petition petition, int seen, Answer answer, Actor by) {
        Routes.ofOwnBody(petition, by);
        if (!mayDraft(by)) {
            throw new Refused("petition.act_of_others", null);
        }
        var at = clock.instant();
        var result = rules.result(petition.standing().realm(), answer.resultCode());
        var tidy = rules.tidied(answer, result, petition, VietnamTime.day(at));
        var before = waiting(petition.standing().realm(), petition.standing().id());
        if (before.isPresent() && before.get().isBy(by.account(), tidy)) {
            return new Proposed(petition, before.get());
        }
        var open = accepted(petition.seenAt(seen), by);
        var standing = open.standing();
        if (!ANSWERABLE.contains(standing.stage())) {
            throw new Refused("petition.act_may_not_follow", null);
        }
        before.ifPresent(old -> store.decide(standing.realm(), old.id(), Fate.REPLACED, by, at));
        var draft =
                new Draft(ids.next(), standing.id(), tidy, body(open, by), by.account(), at, null);
        store.add(standing.realm(), draft, by);
        return new Proposed(open, draft);
    }

    private static final List<Stage> ANSWERABLE =
            List.of(Stage.ACCEPTED, Stage.ESCALATED, Stage.ANSWERED);

    private Petition accepted(Petition petition, Actor by) {
        return petition.standing().stage() == Stage.REFERRED
                ? petitions.handle(petition, new Handling.Bare(Act.ACCEPT), by)
                : petition;
    }

    private static OrganisationId body(Petition petition, Actor by) {
        var handler = petition.handler();
        return by.role().reach() == Role.Reach.BODY || handler == null
                ? by.organisation()
                : handler;
    }

    /// Lets the draft go out as the answer. Never by who drafted it; by the head of the body, by a
    /// leader, or, for a signed document that came on paper, by a second person of the office.
    @Transactional
    public Petition approve(Petition petition, int seen, UUID id, Actor by) {
        Routes.ofOwnBody(petition, by);
        if (petition.movedSince(seen) && approved(petition, id)) {
            return petition;
        }
        return referrals.answer(petition, seen, second(petition, id, by), by);
    }

    private static boolean mayDraft(Actor by) {
        return by.may(Right.HANDLE) || by.may(Right.FILE);
    }

    /// Whether this post may draft an answer to a matter at this stage.
    public static boolean mayPropose(Stage stage, Actor by) {
        return mayDraft(by) && (stage == Stage.REFERRED || ANSWERABLE.contains(stage));
    }

    /// The matter whose form for an answer is asked for.
    public Petition answerable(Actor actor, String code) {
        if (!mayDraft(actor)) {
            throw new Absent();
        }
        return petitions.within(actor, code);
    }

    private static void decided(boolean first) {
        if (!first) {
            throw new Refused("referral.draft_gone", null);
        }
    }

    private boolean approved(Petition petition, UUID id) {
        return of(petition.standing().realm(), petition.standing().id()).stream()
                .filter(draft -> draft.id().equals(id))
                .anyMatch(draft -> Fate.APPROVED.equals(draft.fate()));
    }

    /// Sends the draft back to its drafter with a remark.
    @Transactional
    public void sendBack(Petition petition, UUID id, String remark, Actor by) {
        Routes.ofOwnBody(petition, by);
        second(petition, id, by);
        var fate = new Fate(Fate.Kind.SENT_BACK, rules.reason(remark, "remark"));
        decided(store.decide(petition.standing().realm(), id, fate, by, clock.instant()));
    }

    private Draft second(Petition petition, UUID id, Actor by) {
        var standing = petition.standing();
        var draft =
                waiting(standing.realm(), standing.id())
                        .filter(found -> found.id().equals(id))
                        .orElseThrow(() -> new Refused("referral.draft_gone", null));
        var onPaper = by.may(Right.FILE) && draft.answer().document() != null;
        if (!by.realm().equals(standing.realm()) || !by.may(Right.APPROVE) && !onPaper) {
            throw new Refused("referral.approver_may_not", null);
        }
        if (draft.by().equals(by.account())) {
            throw new Refused("referral.two_people", null);
        }
        return draft;
    }

    /// The draft that waits for a second person.
    public Optional<Draft> waiting(Realm realm, PetitionId petition) {
        return of(realm, petition).stream().filter(Draft::waits).findFirst();
    }

    /// Newest first.
    public List<Draft> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }

    /// Drafts of a body that wait for a second person, oldest first.
    public List<Draft> waitingIn(Realm realm, OrganisationId body, int most) {
        return store.waitingIn(realm, body, most);
    }

    /// Which of these matters have a draft waiting.
    public Set<PetitionId> waitingAmong(Realm realm, Collection<PetitionId> petitions) {
        return Set.copyOf(store.waitingAmong(realm, petitions));
    }

    /// What is not yet an answer is read by those who draft and those who approve.
    public static boolean mayRead(Actor by) {
        return mayDraft(by) || by.may(Right.APPROVE);
    }

    /// The draft of a matter within this person's reach; absent for whoever may not read drafts.
    public Draft waitingFor(Petition petition, Actor by) {
        if (!mayRead(by)) {
            throw new Absent();
        }
        return waiting(petition.standing().realm(), petition.standing().id())
                .orElseThrow(Absent::new);
    }
}
