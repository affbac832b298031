package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.PetitionId;

/// The newest matters of a realm by their words, in memory. Adding and taking out are small steps;
/// what it answers follows from the matters it holds alone, in whatever order they came.
///
/// A word weighs the logarithm of how few matters have it (inverse document frequency); a text is
/// near another by the cosine of their weighted words. A word of more than every fifth matter
/// weighs nothing.
final class Window {
    private static final int ALWAYS_WEIGHED = 50;
    private static final int TOO_COMMON = 5;

    /// What shares less than this is not near in any sense.
    static final double FAINT = 0.05;

    private static final double ROUNDING = 1 + 1e-9;

    /// The order of the register: the day raised, then the id as the database orders it.
    private record Place(LocalDate day, PetitionId id) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day)
                        .thenComparing(place -> place.id().value().toString());
    }

    private record Found(Place place, double likeness) {
        static final Comparator<Found> ORDER =
                Comparator.comparingDouble(Found::likeness)
                        .thenComparing(Found::place, Place.ORDER);
    }

    /// One matter: the words it has, its number in the sums of a search, and a print of its text.
    private record Held(Place place, Posting[] words, int number, int print) {}

    /// All matters that have a word, by their numbers.
    private static final class Posting {
        private final String word;
        private int[] numbers = new int[4];
        private int size;

        Posting(String word) {
            this.word = word;
        }

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        void remove(int number) {
            int at = 0;
            while (numbers[at] != number) {
                at++;
            }
            numbers[at] = numbers[--size];
        }
    }

    private final int capacity;
    private final Map<String, Posting> postings = new HashMap<>();
    private final TreeMap<Place, Held> held = new TreeMap<>(Place.ORDER);
    private final Map<PetitionId, Held> byId = new HashMap<>();
    private final List<@Nullable Held> byNumber = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private boolean older;

    Window(int capacity) {
        this.capacity = capacity;
    }

    int size() {
        return held.size();
    }

    /// Whether the matter is held with another text.
    boolean holdsAnother(PetitionId id, String text) {
        var one = byId.get(id);
        return one != null && one.print() != text.hashCode();
    }

    /// Whether the realm has matters older than those held.
    boolean leavesOut() {
        return older;
    }

    /// A matter held already is held with its new words. When full, the oldest leaves.
    void add(PetitionId id, LocalDate day, String text) {
        remove(id);
        if (free.isEmpty()) {
            free.add(byNumber.size());
            byNumber.add(null);
        }
        var one = new Held(new Place(day, id), postings(text), free.removeLast(), text.hashCode());
        for (var posting : one.words()) {
            posting.add(one.number());
        }
        byNumber.set(one.number(), one);
        held.put(one.place(), one);
        byId.put(id, one);
        if (held.size() > capacity) {
            older = true;
            remove(held.firstKey().id());
        }
    }

    private Posting[] postings(String text) {
        return Phrases.shingles(text).stream()
                .map(word -> postings.computeIfAbsent(word, Posting::new))
                .toArray(Posting[]::new);
    }

    void remove(PetitionId id) {
        var one = byId.remove(id);
        if (one == null) {
            return;
        }
        held.remove(one.place());
        byNumber.set(one.number(), null);
        free.add(one.number());
        for (var posting : one.words()) {
            posting.remove(one.number());
            if (posting.size == 0) {
                postings.remove(posting.word);
            }
        }
    }

    /// In how many of the matters held a word stands.
    int frequency(String word) {
        var posting = postings.get(word);
        return posting == null ? 0 : posting.size;
    }

    /// The newest matters that have one of the words.
    List<PetitionId> having(Collection<String> words, int most) {
        return words.stream()
                .map(postings::get)
                .filter(Objects::nonNull)
                .flatMapToInt(posting -> Arrays.stream(posting.numbers, 0, posting.size))
                .distinct()
                .mapToObj(byNumber::get)
                .map(Objects::requireNonNull)
                .map(Held::place)
                .sorted(Place.ORDER.reversed())
                .limit(most)
                .map(Place::id)
                .toList();
    }

    /// The matters nearest to these words; of equally near ones the newest first.
    List<Near> nearest(Set<String> words, int most) {
        var weights = weights();
        var sums = new double[byNumber.size()];
        double own = 0;
        for (var word : words) {
            double weight = weights[frequency(word)];
            own += weight * weight;
            if (weight > 0) {
                var posting = postings.getOrDefault(word, new Posting(word));
                for (int i = 0; i < posting.size; i++) {
                    sums[posting.numbers[i]] += weight * weight;
                }
            }
        }
        return own == 0 ? List.of() : best(sums, own, weights, most);
    }

    /// Most matters share a common word or two: what cannot be among the best is not measured.
    private List<Near> best(double[] sums, double own, double[] weights, int most) {
        var best = new PriorityQueue<>(Found.ORDER);
        for (int number = 0; number < sums.length; number++) {
            var one = byNumber.get(number);
            double atMost = Math.sqrt(sums[number] / own) * ROUNDING;
            boolean full = best.size() == most;
            if (one == null || atMost < (full ? best.element().likeness() : FAINT)) {
                continue;
            }
            double norms = Math.sqrt(own) * Math.sqrt(squares(one, weights));
            best.add(new Found(one.place(), sums[number] / norms));
            if (full) {
                best.remove();
            }
        }
        return best.stream()
                .filter(found -> found.likeness() >= FAINT)
                .sorted(Found.ORDER.reversed())
                .map(found -> new Near(found.place().id(), found.likeness()))
                .toList();
    }

    private static double squares(Held one, double[] weights) {
        double squares = 0;
        for (var posting : one.words()) {
            squares += weights[posting.size] * weights[posting.size];
        }
        return squares;
    }

    /// What a word weighs that stands in so many matters.
    private double[] weights() {
        int all = held.size();
        int common = Math.max(ALWAYS_WEIGHED, all / TOO_COMMON);
        var weights = new double[all + 1];
        for (int n = 0; n <= Math.min(common, all); n++) {
            weights[n] = Math.log((all + 1.0) / (n + 1.0));
        }
        return weights;
    }
}
