package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doithoai.petition.PetitionId;

class WindowTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int ALL = 1_000;

    private record Text(PetitionId id, LocalDate day, String words) {}

    @Provide
    Arbitrary<List<Text>> texts() {
        var words =
                Arbitraries.of(
                                "sua", "duong", "cau", "truong", "dien", "nuoc", "dat", "rung",
                                "cho")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(9)
                        .map(some -> String.join(" ", some));
        var one =
                Combinators.combine(
                                Arbitraries.integers().between(1, 60),
                                Arbitraries.integers().between(0, 20),
                                words)
                        .as((id, day, text) -> new Text(id(id), DAY.plusDays(day), text));
        return one.list().ofMaxSize(70).uniqueElements(Text::id);
    }

    private static PetitionId id(int number) {
        return new PetitionId(new UUID(0, number));
    }

    private static Window holding(List<Text> texts) {
        var window = new Window(ALL);
        texts.forEach(one -> window.add(one.id(), one.day(), one.words()));
        return window;
    }

    private static List<Near> nearest(Window window, String text, int most) {
        return window.nearest(Phrases.shingles(text), most);
    }

    @Property(tries = 300)
    void theNearestAreThoseOfANaiveCount(@ForAll("texts") List<Text> texts) {
        var window = holding(texts);
        var asked = texts.isEmpty() ? "sua duong" : texts.getFirst().words() + " cau dien";
        var naive = naive(texts, asked);
        var found = nearest(window, asked, 10);
        assertThat(found).hasSize(Math.min(10, naive.size()));
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).likeness()).isCloseTo(naive.get(i).likeness(), within(1e-9));
        }
    }

    @Property(tries = 200)
    void theOrderOfComingChangesNothing(@ForAll("texts") List<Text> texts, @ForAll Random random) {
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        assertThat(nearest(holding(shuffled), "sua cau duong", 5))
                .isEqualTo(nearest(holding(texts), "sua cau duong", 5));
    }

    @Property(tries = 200)
    void takingOutIsNeverHavingHad(@ForAll("texts") List<Text> texts, @ForAll Random random) {
        var window = holding(texts);
        var left = new ArrayList<Text>();
        for (var one : texts) {
            if (random.nextBoolean()) {
                window.remove(one.id());
            } else {
                left.add(one);
            }
        }
        var fresh = holding(left);
        assertThat(window.size()).isEqualTo(fresh.size());
        assertThat(nearest(window, "truong cho rung", 20))
                .isEqualTo(nearest(fresh, "truong cho rung", 20));
        for (var word : List.of("sua", "sua_duong", "cho", "nowhere")) {
            assertThat(window.frequency(word)).isEqualTo(fresh.frequency(word));
            assertThat(window.having(List.of(word), 9)).isEqualTo(fresh.having(List.of(word), 9));
        }
    }

    @Property(tries = 200)
    void aFullWindowHoldsTheNewest(@ForAll("texts") List<Text> texts, @ForAll Random random) {
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        var small = new Window(10);
        shuffled.forEach(one -> small.add(one.id(), one.day(), one.words()));
        var newest =
                texts.stream()
                        .sorted(
                                Comparator.comparing(Text::day)
                                        .thenComparing(one -> one.id().value())
                                        .reversed())
                        .limit(10)
                        .toList();
        assertThat(small.size()).isEqualTo(newest.size());
        assertThat(small.leavesOut()).isEqualTo(texts.size() > 10);
        assertThat(nearest(small, "sua duong dat", 10))
                .isEqualTo(nearest(holding(newest), "sua duong dat", 10));
    }

    @Example
    void aTextIsNearestToItself() {
        var window =
                holding(
                        List.of(
                                new Text(id(1), DAY, "sửa cầu treo Nà Pài"),
                                new Text(id(2), DAY, "kéo điện ba pha"),
                                new Text(id(3), DAY, "sửa đường")));
        var found = nearest(window, "SUA CAU TREO na pai", 3);
        assertThat(found.getFirst().id()).isEqualTo(id(1));
        assertThat(found.getFirst().likeness()).isCloseTo(1, within(1e-9));
    }

    @Example
    void ofEquallyNearTheNewestComesFirst() {
        var window =
                holding(
                        List.of(
                                new Text(id(1), DAY, "sua cau"),
                                new Text(id(2), DAY.plusDays(2), "sua cau"),
                                new Text(id(3), DAY.plusDays(1), "sua cau"),
                                new Text(id(9), DAY, "keo dien")));
        assertThat(nearest(window, "sua cau", 3))
                .extracting(Near::id)
                .containsExactly(id(2), id(3), id(1));
    }

    @Example
    void aWordOfEveryMatterSaysNothing() {
        var window = new Window(ALL);
        for (int i = 1; i <= 300; i++) {
            window.add(id(i), DAY, "de nghi " + (char) ('a' + i % 26) + "x" + i);
        }
        assertThat(nearest(window, "de nghi", 5)).isEmpty();
    }

    @Example
    void anEmptyWindowKnowsNothing() {
        assertThat(nearest(new Window(ALL), "sửa cầu", 5)).isEmpty();
        assertThat(nearest(holding(List.of(new Text(id(1), DAY, "x"))), "", 5)).isEmpty();
    }

    @Example
    void aChangedTextIsHeldAnew() {
        var window = holding(List.of(new Text(id(1), DAY, "sửa cầu")));
        assertThat(window.holdsAnother(id(1), "sửa cầu")).isFalse();
        assertThat(window.holdsAnother(id(1), "kéo điện")).isTrue();
        assertThat(window.holdsAnother(id(2), "kéo điện")).isFalse();
        window.add(id(1), DAY, "kéo điện");
        assertThat(window.size()).isEqualTo(1);
        assertThat(window.frequency("sua")).isZero();
        assertThat(window.frequency("keo_dien")).isEqualTo(1);
    }

    @Example
    void takingOutWhatIsNotThereChangesNothing() {
        var window = holding(List.of(new Text(id(1), DAY, "sửa cầu")));
        window.remove(id(7));
        assertThat(window.size()).isEqualTo(1);
    }

    /// Inverse document frequency and cosine, straight from their definitions.
    private static List<Near> naive(List<Text> texts, String asked) {
        var sets = new HashMap<PetitionId, Set<String>>();
        texts.forEach(one -> sets.put(one.id(), Phrases.shingles(one.words())));
        var query = Phrases.shingles(asked);
        var found = new ArrayList<Near>();
        for (var one : texts) {
            var other = sets.get(one.id());
            var shared = new HashSet<>(query);
            shared.retainAll(other);
            double norm = Math.sqrt(squares(query, sets)) * Math.sqrt(squares(other, sets));
            double likeness = squares(shared, sets) / norm;
            if (likeness >= Window.FAINT) {
                found.add(new Near(one.id(), likeness));
            }
        }
        found.sort(Comparator.comparingDouble(Near::likeness).reversed());
        return found;
    }

    private static double squares(Set<String> words, Map<PetitionId, Set<String>> all) {
        double sum = 0;
        for (var word : words) {
            long having = all.values().stream().filter(set -> set.contains(word)).count();
            double weight = Math.log((all.size() + 1.0) / (having + 1.0));
            sum += having > Math.max(50, all.size() / 5) ? 0 : weight * weight;
        }
        return sum;
    }
}
