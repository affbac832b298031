package vn.doithoai.referral;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Duty;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Doer;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Verdict.Kind;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.VietnamTime;

/// The word of those an answer was given to: the petitioner by receipt, or the Front after a look.
@Service
public class Verdicts {
    private final VerdictStore store;
    private final Petitions petitions;
    private final Setting setting;
    private final AnswerRules rules;
    private final InstantSource clock;

    Verdicts(
            VerdictStore store,
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

    /// It was done: the matter ends confirmed. Refused while the agency itself says that it is
    /// still in progress, and to whoever had a hand in the answer.
    @Transactional
    public Petition confirm(Petition petition, int seen, Hand by) {
        var standing = petition.standing();
        if (saidAlready(petition, seen, Kind.CONFIRMED)) {
            return petition;
        }
        if (standing.stage() == Stage.ANSWERED && inProgress(standing.result())) {
            throw new Refused("referral.confirm_while_in_progress", null);
        }
        var after = petitions.handle(petition.seenAt(seen), new Handling.Bare(Act.CONFIRM), by);
        keep(after, Kind.CONFIRMED, "", by);
        return after;
    }

    /// It was not done, or not so: the agency must answer again by a new day.
    @Transactional
    public Petition contest(Petition petition, int seen, String reason, Hand by) {
        if (saidAlready(petition, seen, Kind.CONTESTED)) {
            return petition;
        }
        var why = rules.reason(reason, "reason");
        var at = clock.instant();
        var anew = new DueBy.Rule(Duty.ANSWER_AGAIN);
        var planned = setting.plan(petition, anew, VietnamTime.day(at));
        var contested = new Handling.Contested(planned.due());
        var after = petitions.handle(petition.seenAt(seen), contested, by);
        setting.keep(after, planned, by.account(), at);
        keep(after, Kind.CONTESTED, why, by);
        return after;
    }

    /// Oldest first.
    public List<Verdict> of(Realm realm, PetitionId petition) {
        return store.of(realm, petition);
    }

    private boolean saidAlready(Petition petition, int seen, Kind kind) {
        var standing = petition.standing();
        return petition.movedSince(seen)
                && of(standing.realm(), standing.id()).stream()
                        .anyMatch(said -> said.actSeq() == seen + 1 && said.kind() == kind);
    }

    private static boolean inProgress(Result result) {
        return result == Result.IN_PROGRESS || result == Result.IN_PROGRESS_WITH_ROADMAP;
    }

    private void keep(Petition after, Kind kind, String reason, Hand by) {
        var voice = by.as().contains(Doer.PETITIONER) ? Voice.PETITIONER : Voice.FRONT;
        var verdict = new Verdict(after.acts(), kind, voice, reason, clock.instant());
        if (!store.add(after.standing().realm(), after.standing().id(), verdict, by.account())) {
            throw new Refused("referral.own_answer", null);
        }
    }
}
