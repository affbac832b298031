package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PollTest {
    private record Cast(String choice, double likeness) {}

    @Provide
    Arbitrary<List<Cast>> casts() {
        return Combinators.combine(
                        Arbitraries.of("GT", "NN", "DD", ""),
                        Arbitraries.doubles().between(0.12, 1).ofScale(3))
                .as(Cast::new)
                .list()
                .ofMaxSize(Poll.VOTERS);
    }

    private static Poll<String> poll(List<Cast> casts) {
        var votes = new ArrayList<Vote<String>>();
        for (var one : casts) {
            var petition = Matters.sent(votes.size() + 1, "GT", null, "x");
            var choice = Optional.of(one.choice()).filter(c -> !c.isEmpty());
            votes.add(new Vote<>(choice, new Neighbour(petition, one.likeness())));
        }
        return new Poll<>(votes);
    }

    private static Poll<String> poll(Cast... casts) {
        return poll(List.of(casts));
    }

    @Property
    void votesAreAPlainCount(@ForAll("casts") List<Cast> casts) {
        var poll = poll(casts);
        for (var topic : List.of("GT", "NN", "DD")) {
            long naive = casts.stream().filter(one -> one.choice().equals(topic)).count();
            assertThat(poll.forChoice(topic)).hasSize((int) naive);
            assertThat(Poll.codes(poll.forChoice(topic))).hasSize((int) naive);
        }
        assertThat(poll.votes()).hasSize(casts.size());
    }

    @Property
    void sharesAreWhatEachWeighs(@ForAll("casts") List<Cast> casts) {
        double all = casts.stream().mapToDouble(Cast::likeness).sum();
        var shares = poll(casts).shares();
        for (var choice : shares.keySet()) {
            double own =
                    casts.stream()
                            .filter(one -> one.choice().equals(choice))
                            .mapToDouble(Cast::likeness)
                            .sum();
            assertThat(shares.get(choice)).isCloseTo(own / all, within(1e-9));
        }
    }

    @Property
    void everyChoiceVotedForIsRankedOnce(@ForAll("casts") List<Cast> casts) {
        var ranked = poll(casts).ranked(Map.of("NN", 1.0));
        assertThat(ranked).doesNotHaveDuplicates().doesNotContain("");
        assertThat(ranked)
                .containsAll(casts.stream().map(Cast::choice).filter(c -> !c.isEmpty()).toList());
    }

    @Example
    void theHeavierVotesWin() {
        var poll = poll(new Cast("NN", 0.3), new Cast("NN", 0.3), new Cast("GT", 0.9));
        assertThat(poll.ranked(Map.of())).containsExactly("GT", "NN");
    }

    @Example
    void wordsDoNotSpeakWhenTheNearestIsSure() {
        var poll = poll(new Cast("GT", Poll.SURE));
        assertThat(poll.ranked(Map.of("NN", 1.0))).containsExactly("GT");
    }

    @Example
    void wordsSpeakWhenNothingIsNear() {
        assertThat(poll().ranked(Map.of("NN", 0.7, "GT", 0.3))).containsExactly("NN", "GT");
        var poll = poll(new Cast("GT", 0.13), new Cast("DD", 0.13));
        assertThat(poll.ranked(Map.of("NN", 1.0)).getFirst()).isEqualTo("NN");
    }

    @Example
    void votesForWhatIsNotToBeHadStillCount() {
        var poll = poll(new Cast("", 0.5), new Cast("GT", 0.5));
        assertThat(poll.shares()).isEqualTo(Map.of("GT", 0.5));
        assertThat(poll.votes()).hasSize(2);
    }

    @Example
    void nobodyVotedNothingIsRanked() {
        assertThat(poll().ranked(Map.of())).isEmpty();
        assertThat(poll().nearest()).isZero();
    }
}
