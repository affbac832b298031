package vn.doithoai.referral;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// What an agency does with a matter it was sent: takes it on, or names who is competent; and how a
/// matter goes to an authority outside.
@Service
public class Routes {
    private final RouteStore store;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final InstantSource clock;

    Routes(RouteStore store, Petitions petitions, AnswerRules rules, InstantSource clock) {
        this.store = store;
        this.petitions = petitions;
        this.rules = rules;
        this.clock = clock;
    }

    /// Takes the matter on. Taken on with the very act this would be, nothing changes.
    @Transactional
    public Petition accept(Petition petition, int seen, Actor by) {
        ofOwnBody(petition, by);
        if (petition.movedSince(seen)) {
            petitions.hold(petition, Act.ACCEPT, by);
            if (accepted(petition, seen + 1)) {
                return petition;
            }
        }
        return petitions.handle(petition.seenAt(seen), new Handling.Bare(Act.ACCEPT), by);
    }

    /// Sends the matter on to the body that is competent. When that body had itself sent it back
    /// since the office last referred it, the two disagree: the matter goes to the office, which
    /// decides.
    @Transactional
    public Petition giveBack(
            Petition petition, int seen, @Nullable OrganisationId to, String reason, Actor by) {
        ofOwnBody(petition, by);
        var at = clock.instant();
        var from = petition.handler();
        if (to == null || from == null || to.equals(from)) {
            throw new Refused("referral.return_without_a_name", "to");
        }
        var why = rules.reason(reason, "reason");
        var realm = petition.standing().realm();
        rules.existing(realm, to, VietnamTime.day(at));
        var handling = disputed(petition, to) ? DISPUTED : new Handling.Returned(to);
        var after = petitions.handle(petition.seenAt(seen), handling, by);
        var returned = new Return(after.acts(), from, to, why, at);
        store.add(realm, petition.standing().id(), returned, by.account());
        return after;
    }

    private boolean accepted(Petition petition, int seq) {
        var standing = petition.standing();
        return petitions.history(standing.realm(), standing.id()).stream()
                .anyMatch(act -> act.seq() == seq && act.act() == Act.ACCEPT);
    }

    private static final Handling DISPUTED = new Handling.Bare(Act.DISPUTE);

    private boolean disputed(Petition petition, OrganisationId to) {
        var standing = petition.standing();
        int referred =
                petitions.history(standing.realm(), standing.id()).stream()
                        .filter(act -> act.act() == Act.REFER)
                        .mapToInt(act -> act.seq())
                        .max()
                        .orElse(0);
        return returnsOf(standing.realm(), standing.id()).stream()
                .anyMatch(back -> back.actSeq() > referred && back.from().equals(to));
    }

    /// Puts the matter to an authority outside, by a document.
    @Transactional
    public Petition escalate(
            Petition petition,
            int seen,
            String authority,
            String document,
            @Nullable LocalDate day,
            Actor by) {
        var at = clock.instant();
        var to = rules.line(authority, "authority");
        var number = rules.line(document, "document");
        var signed = day == null ? VietnamTime.day(at) : day;
        rules.notAfterToday(signed, VietnamTime.day(at), "documentDay");
        var after = petitions.handle(petition.seenAt(seen), new Handling.Bare(Act.ESCALATE), by);
        var escalation = new Escalation(after.acts(), to, number, signed, at);
        var standing = petition.standing();
        store.add(standing.realm(), standing.id(), escalation, by.account());
        return after;
    }

    public List<Return> returnsOf(Realm realm, PetitionId petition) {
        return store.returns(realm, petition);
    }

    public List<Escalation> escalationsOf(Realm realm, PetitionId petition) {
        return store.escalations(realm, petition);
    }

    /// An agency acts only on what lies with it; to the others the matter is not there.
    static void ofOwnBody(Petition petition, Actor by) {
        if (by.role().reach() == Role.Reach.BODY && !by.organisation().equals(petition.handler())) {
            throw new Absent();
        }
    }
}
