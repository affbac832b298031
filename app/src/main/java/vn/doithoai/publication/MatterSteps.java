package vn.doithoai.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.ActedPosts;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Standing;
import vn.doithoai.publication.MatterFile.Former;
import vn.doithoai.publication.MatterFile.Reply;
import vn.doithoai.publication.MatterFile.Step;
import vn.doithoai.referral.PromiseFates;
import vn.doithoai.referral.Promises;
import vn.doithoai.referral.Publication;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referral;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Tells the life of a matter from its acts, referrals and answers.
@Component
class MatterSteps {
    private final Petitions petitions;
    private final Referrals referrals;
    private final Publications publications;
    private final Promises promises;
    private final Organisations organisations;
    private final ActedPosts posts;

    MatterSteps(
            Petitions petitions,
            Referrals referrals,
            Publications publications,
            Promises promises,
            Organisations organisations,
            ActedPosts posts) {
        this.petitions = petitions;
        this.referrals = referrals;
        this.publications = publications;
        this.promises = promises;
        this.organisations = organisations;
        this.posts = posts;
    }

    Bodies bodies(Realm realm) {
        return new Bodies(organisations, realm);
    }

    /// @param files what was published with each answer, by its act
    List<Reply> replies(Standing standing, Bodies bodies, Map<Integer, List<Attachment>> files) {
        var cleared =
                publications.of(standing.realm(), standing.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        Publication::answerSeq,
                                        Publication::text,
                                        (_, later) -> later));
        return referrals.answersTo(standing.realm(), standing.id()).stream()
                .map(given ->
                        new Reply(
                                given,
                                bodies.name(given.by()),
                                cleared.get(given.actSeq()),
                                files.getOrDefault(given.actSeq(), List.of())))
                .toList();
    }

    List<Pledge> pledges(Standing standing, List<Step> life, Bodies bodies, LocalDate today) {
        var made = promises.of(standing.realm(), standing.id());
        if (made.isEmpty()) {
            return List.of();
        }
        var answers = referrals.answersTo(standing.realm(), standing.id());
        var acts = life.stream().map(Step::act).toList();
        return PromiseFates.on(today, made, answers, acts).entrySet().stream()
                .map(one ->
                        new Pledge(one.getKey(), bodies.name(one.getKey().by()), one.getValue()))
                .toList();
    }

    List<Step> of(Standing standing, List<Reply> replies, Bodies bodies) {
        var sent =
                referrals.referralsOf(standing.realm(), standing.id()).stream()
                        .collect(Collectors.toMap(Referral::actSeq, Function.identity()));
        var answers =
                replies.stream()
                        .collect(Collectors.toMap(r -> r.given().actSeq(), Function.identity()));
        var acts = petitions.history(standing.realm(), standing.id());
        var acted = posts.of(standing.realm(), acts.stream().map(RecordedAct::heldAs).toList());
        return acts.stream()
                .map(act ->
                        act.act() == Act.RECEIVE
                                ? new Step(act, raisedOn(standing), null, null, null, null)
                                : step(act, sent.get(act.seq()), answers.get(act.seq()), bodies))
                .map(step -> step.in(acted.get(step.act().heldAs())))
                .toList();
    }

    private static @Nullable LocalDate raisedOn(Standing standing) {
        var day = standing.occasion().day();
        return day.precision() == PartialDate.Precision.DAY ? day.first() : null;
    }

    private static Step step(
            RecordedAct act, @Nullable Referral sent, @Nullable Reply reply, Bodies bodies) {
        if (sent != null) {
            return new Step(act, act.day(), bodies.name(sent.to()), sent.due(), null, null);
        }
        if (reply != null) {
            var said = reply.given().answer().day();
            return new Step(act, said == null ? act.day() : said, reply.body(), null, null, null);
        }
        return new Step(act, act.day(), null, null, former(act), null);
    }

    /// The note of a new filing holds the former one: `GT/petition`.
    private static @Nullable Former former(RecordedAct act) {
        var was = act.note().split("/", 2);
        return act.act() == Act.CLASSIFY && was.length == 2
                ? new Former(was[0], PetitionClass.of(was[1]), act.at())
                : null;
    }
}
