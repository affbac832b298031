package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;

/// Weighs who is competent for a matter at one place, from the bodies there are.
final class Competence {
    private final Directory directory;
    private final Locality place;

    Competence(Directory directory, Locality place) {
        this.directory = directory;
        this.place = place;
    }

    /// A duty and what of it stands in the text.
    private record Touched(Duty duty, Hits hits) {}

    List<Suggested<Organisation>> suggested(Asked asked, List<Neighbour> voters, int most) {
        var poll = new Poll<>(voters.stream().map(this::vote).toList());
        var touched = touched(asked);
        var hits = new LinkedHashMap<OrganisationId, Hits>();
        touched.forEach((id, one) -> hits.put(id, one.hits()));
        return poll.ranked(Vocabulary.shares(hits)).stream()
                .limit(most)
                .flatMap(id -> directory.withId(id).stream())
                .map(body -> suggested(body, poll, touched))
                .toList();
    }

    /// Sent to this very body, to one like it where the matter was, or to one that stood before it.
    private Reason sent(
            KnownBody body, List<Vote<OrganisationId>> votes, Poll<OrganisationId> poll) {
        boolean itself = votes.stream().allMatch(vote -> handler(vote.by()).equals(body.id()));
        boolean alike = votes.stream().allMatch(vote -> isAlike(vote.by(), body));
        return Reason.of(
                itself ? "sent" : alike ? "sent_there" : "sent_before",
                votes.size(),
                poll.votes().size(),
                itself ? body.organisation().name() : body.role().shown());
    }

    private boolean isAlike(Neighbour voter, KnownBody body) {
        return directory
                .withId(handler(voter))
                .filter(then -> then.role().isSame(body.role()))
                .isPresent();
    }

    private static OrganisationId handler(Neighbour voter) {
        return Objects.requireNonNull(voter.petition().handler());
    }

    private Vote<OrganisationId> vote(Neighbour voter) {
        return new Vote<>(directory.here(handler(voter), place).map(KnownBody::id), voter);
    }

    /// For each body the duty of it that the text speaks of most.
    private Map<OrganisationId, Touched> touched(Asked asked) {
        var line = Line.of(asked.text());
        var touched = new LinkedHashMap<OrganisationId, Touched>();
        for (var duty : Duty.ALL) {
            var hits = duty.words().in(line);
            if (duty.holdsOn(asked.day()) && hits.weight() > 0) {
                directory
                        .withDuty(duty, place)
                        .forEach(body ->
                                touched.merge(
                                        body.id(),
                                        new Touched(duty, hits),
                                        (a, b) -> a.hits().weight() >= b.hits().weight() ? a : b));
            }
        }
        return touched;
    }

    private Suggested<Organisation> suggested(
            KnownBody body, Poll<OrganisationId> poll, Map<OrganisationId, Touched> touched) {
        var votes = poll.forChoice(body.id());
        var reasons = new ArrayList<Reason>();
        if (!votes.isEmpty()) {
            reasons.add(sent(body, votes, poll));
        }
        var duty = touched.get(body.id());
        if (duty != null) {
            var words = duty.hits().spelled();
            reasons.add(Reason.of("duty", duty.duty().what(), duty.duty().source(), words));
        }
        return new Suggested<>(body.organisation(), reasons, Poll.codes(votes));
    }
}
