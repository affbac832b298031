package vn.doithoai.referral;

import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.VietnamTime;

/// Sends matters to the organisations that must answer them, by a day.
@Service
public class Sending {
    private final ReferralStore store;
    private final Petitions petitions;
    private final Setting setting;
    private final AnswerRules rules;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Sending(
            ReferralStore store,
            Petitions petitions,
            Setting setting,
            AnswerRules rules,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.setting = setting;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// Sends the matter to the organisation that must answer it by a day. `seen` is how many acts
    /// the matter had when the form was opened; the same form sent again changes nothing.
    @Transactional
    public Petition refer(Petition petition, int seen, OrganisationId to, DueBy due, Actor by) {
        int acts = petitions.hold(petition, Act.REFER, by);
        var at = clock.instant();
        var standing = petition.standing();
        var realm = standing.realm();
        rules.existing(realm, to, VietnamTime.day(at));
        var planned = setting.plan(petition, due, VietnamTime.day(at));
        var day = planned.due();
        if (acts != seen
                && store.referrals(realm, standing.id()).stream()
                        .anyMatch(r -> r.isAct(seen + 1, to, day))) {
            return petition;
        }
        petition.seenAt(seen);
        var after = petitions.handle(petition, new Handling.Referred(to, day), by);
        int seq = after.acts();
        setting.keep(after, planned, to, by.account(), at);
        events.publishEvent(new PetitionReferred(realm, standing.code(), seq, to, day, at));
        return after;
    }
}
