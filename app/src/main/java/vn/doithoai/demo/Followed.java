package vn.doithoai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referrals;
import vn.doithoai.referral.Sending;
import vn.doithoai.shared.Retelling;

/// Sends a matter of the demonstration to who must answer it and gives the answer, each as of its
/// day.
@Component
class Followed {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /// What the province's own rule allows for an answer after a dialogue.
    private static final int DAYS_TO_ANSWER = 30;

    private static final String RULE = "Thời hạn theo quy chế đối thoại của tỉnh";

    /// How many acts a matter has when it was received.
    private static final int RECEIVED = 1;

    private final Sending sending;
    private final Referrals referrals;
    private final Drafts drafts;
    private final Publications publications;
    private final DemoBodies bodies;
    private final AroundAnswers around;

    Followed(
            Sending sending,
            Referrals referrals,
            Drafts drafts,
            Publications publications,
            DemoBodies bodies,
            AroundAnswers around) {
        this.sending = sending;
        this.referrals = referrals;
        this.drafts = drafts;
        this.publications = publications;
        this.bodies = bodies;
        this.around = around;
    }

    void follow(DemoMatter matter, String channel, Standing received, Crew crew) {
        var handler = matter.handler();
        if (handler == null) {
            return;
        }
        var office = crew.office();
        var body = bodies.of(office.realm(), handler.unit(), handler.kind(), handler.name());
        var seen = seen(matter, channel, received);
        var reply = matter.reply();
        if (reply != null && reply.onTheSpot()) {
            var told = referrals.answerOnTheSpot(seen, RECEIVED, answer(reply), as(office, body));
            publications.publish(told, told.acts(), reply.text(), crew.editor());
            return;
        }
        var raised = Objects.requireNonNull(received.occasion().day().first());
        var due = raised.plusDays(DAYS_TO_ANSWER);
        var byRule = new DueBy.Hand(due, RULE);
        var sent =
                Retelling.told(
                        sent(raised, reply),
                        () -> sending.refer(seen, RECEIVED, body, byRule, office));
        if (reply != null) {
            var day = Objects.requireNonNull(reply.day());
            var open = around.moreDays().asked(sent, due, day, crew);
            var told = answered(open, reply, day, crew);
            around.afterwards().tell(told, day, crew, again(reply, crew));
        }
    }

    private Afterwards.Again again(Reply reply, Crew crew) {
        return (contested, preface, day) ->
                answered(contested, reply.again(preface, day), day, crew);
    }

    private Petition answered(Petition open, Reply reply, LocalDate day, Crew crew) {
        return Retelling.told(Retold.at(day, AFTERNOON), () -> answer(open, reply, crew));
    }

    private Petition answer(Petition sent, Reply reply, Crew crew) {
        var proposed = drafts.propose(sent, sent.acts(), answer(reply), crew.office());
        var open = proposed.petition();
        var told = drafts.approve(open, open.acts(), proposed.draft().id(), crew.leader());
        return publications.publish(told, told.acts(), reply.text(), crew.editor());
    }

    /// The next morning; an answer is never before that.
    private static Instant sent(LocalDate raised, @Nullable Reply reply) {
        var day = reply == null ? null : reply.day();
        var next = raised.plusDays(1);
        return Retold.at(day != null && day.isBefore(next) ? day : next, MORNING);
    }

    private static Petition seen(DemoMatter matter, String channel, Standing standing) {
        return new Petition(
                standing,
                RECEIVED,
                matter.place().id(),
                matter.text(),
                null,
                channel,
                matter.competence(),
                null,
                Instant.EPOCH);
    }

    private static Answer answer(Reply reply) {
        return new Answer(
                reply.result(),
                reply.text(),
                reply.document(),
                reply.day(),
                reply.onTheSpot(),
                reply.roadmap());
    }

    /// The same clerk, for the body that answers.
    private static Actor as(Actor by, OrganisationId body) {
        return new Actor(by.realm(), by.account(), by.name(), by.role(), body, by.path());
    }
}
