package vn.doithoai.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of the nearest matters, one vote each. A vote weighs as much as its matter is near;
/// the number told is the plain count.
record Poll<C>(List<Vote<C>> votes) {
    /// The nearest matters asked.
    static final int VOTERS = 9;

    /// What is less near than this is not called similar and does not vote.
    static final double SIMILAR = 0.12;

    /// Below this likeness of the nearest, words begin to count beside the votes; see
    /// docs/rules/suggestions.md.
    static final double SURE = 0.6;

    double nearest() {
        return votes.stream().mapToDouble(Vote::likeness).max().orElse(0);
    }

    List<Vote<C>> forChoice(C choice) {
        return votes.stream().filter(vote -> vote.choice().equals(Optional.of(choice))).toList();
    }

    static List<String> codes(List<? extends Vote<?>> votes) {
        return votes.stream().map(Vote::code).toList();
    }

    /// What each choice weighs among all votes, 0 to 1.
    Map<C, Double> shares() {
        double all = votes.stream().mapToDouble(Vote::likeness).sum();
        var shares = new LinkedHashMap<C, Double>();
        for (var vote : votes) {
            vote.choice().ifPresent(c -> shares.merge(c, vote.likeness() / all, Double::sum));
        }
        return shares;
    }

    /// The choices, the likeliest first: by the votes alone when the nearest is sure, the less sure
    /// it is the more by what the words say.
    List<C> ranked(Map<C, Double> byWords) {
        double words = Math.max(0, SURE - nearest());
        var weights = new LinkedHashMap<C, Double>();
        shares().forEach(
                        (choice, share) -> weights.merge(choice, (1 - words) * share, Double::sum));
        byWords.forEach((choice, share) -> weights.merge(choice, words * share, Double::sum));
        return weights.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<C, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
