package vn.doithoai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.demo.DemoMatter.Reply;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Retelling;

/// Sends a matter of the demonstration to who must answer it and gives the answer, each as of its
/// day.
@Component
class Followed {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /// What the province's own rule allows for an answer after a dialogue.
    private static final int DAYS_TO_ANSWER = 30;

    /// How many acts a matter has when it was received, and when it was sent.
    private static final int RECEIVED = 1;

    private static final int REFERRED = 2;

    private final Referrals referrals;
    private final DemoBodies bodies;

    Followed(Referrals referrals, DemoBodies bodies) {
        this.referrals = referrals;
        this.bodies = bodies;
    }

    void follow(DemoMatter matter, String channel, Standing received, Actor by) {
        var handler = matter.handler();
        if (handler == null) {
            return;
        }
        var body = bodies.of(by.realm(), handler.unit(), handler.kind(), handler.name());
        var seen = seen(matter, channel, received, RECEIVED);
        var reply = matter.reply();
        if (reply != null && reply.onTheSpot()) {
            referrals.answer(seen, RECEIVED, answer(reply), as(by, body));
            return;
        }
        var raised = Objects.requireNonNull(received.occasion().day().first());
        var due = raised.plusDays(DAYS_TO_ANSWER);
        Retelling.at(sent(raised, reply), () -> referrals.refer(seen, RECEIVED, body, due, by));
        if (reply != null) {
            var then = Retold.at(Objects.requireNonNull(reply.day()), AFTERNOON);
            var sent = seen(matter, channel, referred(received), REFERRED);
            Retelling.at(then, () -> referrals.answer(sent, REFERRED, answer(reply), as(by, body)));
        }
    }

    /// The next morning; an answer is never before that.
    private static Instant sent(LocalDate raised, @Nullable Reply reply) {
        var day = reply == null ? null : reply.day();
        var next = raised.plusDays(1);
        return Retold.at(day != null && day.isBefore(next) ? day : next, MORNING);
    }

    private static Petition seen(DemoMatter matter, String channel, Standing standing, int acts) {
        return new Petition(
                standing,
                acts,
                matter.place().id(),
                matter.text(),
                channel,
                matter.competence(),
                null,
                null,
                Instant.EPOCH);
    }

    private static Standing referred(Standing standing) {
        return new Standing(
                standing.realm(),
                standing.id(),
                standing.code(),
                standing.occasion(),
                standing.topic(),
                standing.petitionClass(),
                Stage.REFERRED,
                standing.result());
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
