package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.Duty;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Policies;
import vn.doithoai.organisation.Policy;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Term;
import vn.doithoai.shared.WorkingCalendar;

/// Sets the clock of a matter when it is sent.
@Component
public class Setting {
    private static final String VOTERS = "voter_contact";

    private final Policies policies;
    private final Deadlines deadlines;
    private final ClockStore clocks;
    private final ReferralStore referrals;
    private final AnswerRules rules;

    Setting(
            Policies policies,
            Deadlines deadlines,
            ClockStore clocks,
            ReferralStore referrals,
            AnswerRules rules) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.referrals = referrals;
        this.rules = rules;
    }

    /// What the policies would say of a matter sent today, the likeliest first.
    public List<Proposal> proposals(Petition petition, LocalDate today) {
        var standing = petition.standing();
        var likeliest =
                standing.occasion().kind().equals(VOTERS) ? Duty.ANSWER_VOTERS : Duty.ANSWER;
        return Duty.ANSWERS.stream()
                .sorted((one, other) -> Boolean.compare(other == likeliest, one == likeliest))
                .flatMap(duty ->
                        policies.held(standing.realm(), duty, level(standing), today).stream())
                .map(policy -> new Proposal(policy, byPolicy(0, policy, today).due()))
                .toList();
    }

    /// The deadline whose clock is running: set, and not answered since.
    public Optional<MatterDeadline> running(Standing standing) {
        return deadlines
                .of(standing.realm(), standing.id())
                .filter(last -> !answered(standing, last));
    }

    private boolean answered(Standing standing, MatterDeadline last) {
        return referrals.answers(standing.realm(), standing.id()).stream()
                .anyMatch(one -> one.actSeq() > last.set().actSeq());
    }

    /// What will be due, and how the clock is set for it; null when it runs on as it is.
    record Planned(LocalDate due, @Nullable SetDeadline set, int round) {}

    /// A matter without a day never had its clock set.
    Planned plan(Petition petition, DueBy by, LocalDate today) {
        var standing = petition.standing();
        var last =
                petition.due() == null
                        ? Optional.<MatterDeadline>empty()
                        : deadlines.of(standing.realm(), standing.id());
        var running = last.filter(one -> !answered(standing, one));
        int before = last.map(one -> one.set().round()).orElse(0);
        int round = running.isPresent() ? before : before + 1;
        return switch (by) {
            case DueBy.Rule _ when running.isPresent() ->
                    new Planned(running.get().due(), null, round);
            case DueBy.Rule(var duty) -> {
                var policy = policies.inForce(standing.realm(), duty, level(standing), today);
                var set = byPolicy(round, policy, today);
                yield new Planned(set.due(), set, round);
            }
            case DueBy.Hand(var day, var reason) -> {
                var set = byHand(standing, round, day, rules.reason(reason, "reason"), today);
                yield new Planned(day, set, round);
            }
        };
    }

    /// Keeps what was planned, as of the act that did it, and watches the day.
    void keep(Petition after, Planned planned, @Nullable AccountId by, Instant at) {
        clocks.add(after, planned, null, by, at);
    }

    /// The same, with the referral to an organisation that it was planned for.
    void keep(Petition after, Planned planned, OrganisationId to, AccountId by, Instant at) {
        clocks.add(after, planned, to, by, at);
    }

    private static SetDeadline byPolicy(int round, Policy policy, LocalDate today) {
        var term = policy.term();
        return new SetDeadline(
                0,
                round,
                today,
                term,
                policy.limits(),
                policy.duty(),
                policy.basis().rule(),
                null,
                Deadline.of(today, term, WorkingCalendar.vietnam()).due());
    }

    private SetDeadline byHand(
            Standing standing, int round, LocalDate day, String reason, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused("referral.due_in_the_past", "due");
        }
        long days = day.toEpochDay() - today.toEpochDay();
        if (days > Term.LONGEST) {
            throw new Refused("referral.due_too_far", "due", Term.LONGEST);
        }
        var limits =
                policies.inForce(standing.realm(), Duty.ANSWER, level(standing), today).limits();
        return new SetDeadline(
                0, round, today, Term.days((int) days), limits, null, "", reason, day);
    }

    private static UnitLevel level(Standing standing) {
        return standing.occasion().level();
    }
}
