package vn.doithoai.referral;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// Sends matters to the organisations that must answer them, by a day.
@Service
public class Sending {
    private final ReferralStore store;
    private final Petitions petitions;
    private final Setting setting;
    private final AnswerRules rules;
    private final InstantSource clock;

    Sending(
            ReferralStore store,
            Petitions petitions,
            Setting setting,
            AnswerRules rules,
            InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.setting = setting;
        this.rules = rules;
        this.clock = clock;
    }

    /// Sends the matter to the organisation that must answer it by a day. `seen` is how many acts
    /// the matter had when the form was opened; the same form sent again changes nothing.
    @Transactional
    public Petition refer(Petition petition, int seen, OrganisationId to, DueBy due, Actor by) {
        petitions.checkMayDo(petition, Act.REFER, by);
        var at = clock.instant();
        var realm = petition.standing().realm();
        rules.existing(realm, to, VietnamTime.day(at));
        var planned = setting.plan(petition, due, VietnamTime.day(at));
        var day = planned.due();
        var moved =
                petition.movedSince(seen)
                        ? Optional.<Petition>empty()
                        : petitions.handleUnlessMoved(
                                petition, new Handling.Referred(to, day), Hand.of(by));
        if (moved.isEmpty()) {
            return sentAlready(petition, seen, to, day);
        }
        var after = moved.get();
        setting.keep(after, planned, to, by.account(), at);
        return after;
    }

    private Petition sentAlready(Petition petition, int seen, OrganisationId to, LocalDate day) {
        var standing = petition.standing();
        if (store.referrals(standing.realm(), standing.id()).stream()
                .noneMatch(one -> one.isAct(seen + 1, to, day))) {
            throw new Refused("petition.changed_since", null);
        }
        return petition;
    }
}
