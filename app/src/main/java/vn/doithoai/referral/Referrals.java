package vn.doithoai.referral;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// Sends matters to the organisations that must answer them, and takes their answers.
@Service
public class Referrals {
    private final ReferralStore store;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Referrals(
            ReferralStore store,
            Petitions petitions,
            AnswerRules rules,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// Sends the matter to the organisation that must answer it by `due`. `seen` is how many acts
    /// the matter had when the form was opened; the same form sent again changes nothing.
    @Transactional
    public void refer(Petition petition, int seen, OrganisationId to, LocalDate due, Actor by) {
        var at = clock.instant();
        var standing = petition.standing();
        var realm = standing.realm();
        if (referralsOf(realm, standing.id()).stream().anyMatch(r -> r.isAct(seen + 1, to, due))) {
            return;
        }
        petition.seenAt(seen);
        rules.checkReferral(realm, to, due, VietnamTime.day(at));
        int seq = petitions.handle(petition, new Handling.Referred(to, due), by);
        store.add(realm, standing.id(), new Referral(seq, to, due, at), by.account());
        events.publishEvent(new PetitionReferred(realm, standing.code(), seq, to, due, at));
    }

    /// The same, for a matter just read.
    @Transactional
    public void refer(Petition petition, OrganisationId to, LocalDate due, Actor by) {
        refer(petition, petition.acts(), to, due, by);
    }

    /// Takes an answer; a matter may get several over time, the latest result counts. The same form
    /// sent again changes nothing.
    @Transactional
    public void answer(Petition petition, int seen, Answer answer, Actor by) {
        var at = clock.instant();
        var standing = petition.standing();
        var realm = standing.realm();
        var result = rules.result(realm, answer.resultCode());
        var tidy = rules.tidied(answer, result, petition, VietnamTime.day(at));
        if (answersTo(realm, standing.id()).stream().anyMatch(a -> a.isAct(seen + 1, tidy))) {
            return;
        }
        petition.seenAt(seen);
        var handling = new Handling.Answered(result, tidy.onTheSpot());
        int seq = petitions.handle(petition, handling, by);
        var given = new GivenAnswer(seq, tidy, result, by.organisation(), at);
        store.add(realm, standing.id(), given, by.account());
        events.publishEvent(
                new PetitionAnswered(realm, standing.code(), seq, result, tidy.onTheSpot(), at));
    }

    /// The same, for a matter just read.
    @Transactional
    public void answer(Petition petition, Answer answer, Actor by) {
        answer(petition, petition.acts(), answer, by);
    }

    public List<Referral> referralsOf(Realm realm, PetitionId petition) {
        return store.referrals(realm, petition);
    }

    public List<GivenAnswer> answersTo(Realm realm, PetitionId petition) {
        return store.answers(realm, petition);
    }
}
