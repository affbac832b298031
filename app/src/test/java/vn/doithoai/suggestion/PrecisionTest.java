package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.ToldMatters;
import vn.doithoai.demo.ToldMatters.Told;

/// How often the first suggestion, or one of the first three, is what the demonstration's office
/// chose. Its texts come from a phrase book, so what was told before is told again in nearly the
/// same words: the split by time says little. Leaving out every text of a subject, or of a phrase,
/// says what to expect of words nobody wrote before. The figures are in docs/performance.md.
class PrecisionTest {
    private static final LocalDate LAST_OF_THE_PAST = LocalDate.of(2019, 12, 31);
    private static final int FOLDS = 5;

    /// Of each split; all of them with `-Dprecision.asked=9999`.
    private static final int ASKED = Integer.getInteger("precision.asked", 90);

    private final List<Told> all = ToldMatters.all();

    /// Of so many, how often the first was right, and one of the first three.
    private record Precision(String what, int of, int first, int three) {
        double atOne() {
            return (double) first / of;
        }

        double atThree() {
            return (double) three / of;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-44s n=%5d  precision@1 %.3f  precision@3 %.3f",
                    what,
                    of,
                    atOne(),
                    atThree());
        }
    }

    /// Counts right answers.
    private static final class Tally {
        private int of;
        private int first;
        private int three;

        <C> void add(List<C> suggested, C right) {
            of++;
            first += !suggested.isEmpty() && suggested.getFirst().equals(right) ? 1 : 0;
            three += suggested.stream().limit(3).anyMatch(right::equals) ? 1 : 0;
        }

        Precision precision(String what) {
            return new Precision(what, of, first, three);
        }
    }

    @Test
    void whatWasToldBeforeIsRecognised() {
        var past = all.stream().filter(told -> !told.day().isAfter(LAST_OF_THE_PAST)).toList();
        var after = all.stream().filter(told -> told.day().isAfter(LAST_OF_THE_PAST)).toList();
        var found = measured("by time", List.of(new Split(past, after)));
        assertThat(found.getFirst().atOne()).isGreaterThan(0.97);
        assertThat(found.getLast().atOne()).isGreaterThan(0.95);
    }

    @Test
    void aNewPhraseOfAKnownSubjectIsOftenFiledRight() {
        var found = measured("phrases left out", folds(Told::phrase));
        assertThat(found.getFirst().atThree()).isGreaterThan(0.75);
        assertThat(found.getLast().atThree()).isGreaterThan(0.65);
    }

    @Test
    void aNewSubjectIsFiledRightMoreOftenThanByChance() {
        var found = measured("subjects left out", folds(Told::subject));
        assertThat(found.getFirst().atThree()).isGreaterThan(0.6);
        assertThat(found.getLast().atThree()).isGreaterThan(0.5);
    }

    private record Split(List<Told> past, List<Told> asked) {}

    private List<Split> folds(Function<Told, String> group) {
        var groups = new ArrayList<>(all.stream().map(group).distinct().sorted().toList());
        Collections.shuffle(groups, new Random(7));
        var splits = new ArrayList<Split>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Predicate<Told> out = told -> groups.indexOf(group.apply(told)) % FOLDS == fold;
            var asked = all.stream().filter(out).toList();
            var past = all.stream().filter(out.negate()).toList();
            splits.add(new Split(past, asked));
        }
        return splits;
    }

    /// Evenly spread over all of them.
    private static List<Told> some(List<Told> asked) {
        int step = Math.max(1, asked.size() / ASKED);
        return IntStream.range(0, asked.size())
                .filter(i -> i % step == 0)
                .mapToObj(asked::get)
                .toList();
    }

    private List<Precision> measured(String what, List<Split> splits) {
        var topics = new Tally();
        var agencies = new Tally();
        for (var split : splits) {
            var past = new Past(split.past());
            all.forEach(told -> past.know(Objects.requireNonNull(told.body())));
            for (var told : some(split.asked())) {
                var right = Past.id(Objects.requireNonNull(told.body()));
                var around = past.around(told.text());
                topics.add(Past.topics(around, told.text()), told.topic());
                agencies.add(past.agencies(around, told), right);
            }
        }
        var found =
                List.of(topics.precision(what + ": topic"), agencies.precision(what + ": agency"));
        found.forEach(System.out::println);
        return found;
    }
}
