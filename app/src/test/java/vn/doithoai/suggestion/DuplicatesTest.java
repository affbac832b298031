package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.ToldMatters;
import vn.doithoai.demo.ToldMatters.Told;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.suggestion.Similar.Kind;

/// How often a matter of the demonstration is found again when somebody raises it a second time in
/// other spelling or other words, and how often a matter is called a duplicate that is none. The
/// figures are in docs/performance.md.
class DuplicatesTest {
    /// Some of all; all of them with `-Dduplicates.asked=9999`.
    private static final int ASKED = Integer.getInteger("duplicates.asked", 40);

    /// After this time an answered matter recurs.
    private static final int DAYS_LATER = 400;

    private static final List<Told> ALL = ToldMatters.all();
    private static final Past PAST = new Past(ALL);
    private static final List<Petition> PETITIONS = List.copyOf(PAST.petitions.values());

    private record Asked(String text, Locality place) {}

    private static Locality then(Unit unit) {
        return new Locality(unit.id(), unit.path(), Set.of("19/" + unit.path()), Set.of());
    }

    /// The unit that took the ground of the former one, alone.
    private static Locality now(Unit unit) {
        var path = "19/" + unit.path();
        return new Locality(new UnitId("99999@20250701"), path, Set.of(path), Set.of());
    }

    @Test
    void aMatterRaisedAgainIsFoundAgain() {
        var ways = new LinkedHashMap<String, BiFunction<Told, Random, Asked>>();
        ways.put("as it was", (told, _) -> here(told, told.text()));
        ways.put("without marks", (told, _) -> here(told, TextKeys.plainKey(told.text())));
        ways.put("marks apart, capitals", (told, _) -> here(told, apart(told.text())));
        ways.put("3 words swapped", (told, r) -> here(told, swapped(told.text(), 3, r)));
        ways.put("every fifth word left out", (told, r) -> here(told, shortened(told.text(), r)));
        ways.put("sentences turned round", (told, _) -> here(told, turned(told.text())));
        ways.put("between polite phrases", (told, _) -> here(told, polite(told.text())));
        ways.put("unit renamed", DuplicatesTest::renamed);
        ways.forEach((name, way) -> {
            var found = measured(way);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s n=%4d  precision@1 %.3f  found among three %.3f%n",
                    name,
                    found.of,
                    (double) found.first / found.of,
                    (double) found.three / found.of);
            assertThat((double) found.first / found.of).as(name).isGreaterThan(0.9);
            assertThat((double) found.three / found.of).as(name).isGreaterThan(0.95);
        });
    }

    /// Every text asked about against all told before it. Two texts of one phrase about the same
    /// hamlet or none may well be the same matter again; more than a few would be noise.
    @Test
    void fewMattersAreCalledDuplicatesUnasked() {
        int called = 0;
        int shown = 0;
        var asked = some();
        for (int i : asked) {
            var told = ALL.get(i);
            var kinds = judged(here(told, told.text()), told, PETITIONS.get(i)).values();
            called += kinds.stream().anyMatch(kind -> kind != Kind.RELATED) ? 1 : 0;
            shown += kinds.size();
        }
        System.out.printf(
                Locale.ROOT,
                "unasked                      n=%4d  called the same or recurring %.3f  shown a matter %.2f%n",
                asked.size(),
                (double) called / asked.size(),
                (double) shown / asked.size());
        assertThat((double) called / asked.size()).isLessThan(0.08);
        assertThat((double) shown / asked.size()).isLessThan(2);
    }

    private static final class Found {
        private int of;
        private int first;
        private int three;
    }

    private static Found measured(BiFunction<Told, Random, Asked> way) {
        var found = new Found();
        var random = new Random(9);
        for (int i : some()) {
            var told = ALL.get(i);
            var ranked =
                    new ArrayList<>(judged(way.apply(told, random), later(told), null).keySet());
            int at = ranked.indexOf(PETITIONS.get(i));
            found.of++;
            found.first += at == 0 ? 1 : 0;
            found.three += at >= 0 && at < 3 ? 1 : 0;
        }
        return found;
    }

    private static Told later(Told told) {
        return new Told(
                told.day().plusDays(DAYS_LATER),
                told.topic(),
                told.place(),
                told.text(),
                told.body(),
                told.sent(),
                told.answered(),
                told.subject(),
                told.phrase());
    }

    /// The matters around, ranked as they are shown; none told on or after the day, nor itself.
    private static Map<Petition, Kind> judged(Asked asked, Told on, Petition itself) {
        var own = Traits.of(asked.text(), asked.place(), null);
        record Judged(Petition petition, Kind kind, double weight) {}
        var judged = new ArrayList<Judged>();
        for (var id : around(asked.text(), own)) {
            var other = PAST.petitions.get(id);
            var told = ALL.get(PETITIONS.indexOf(other));
            var traits = Traits.of(other.text(), then(told.place()), told.topic());
            var likeness = Likeness.between(own, traits);
            Judging.kind(likeness, other, on.day())
                    .filter(_ -> other != itself && told.day().isBefore(on.day()))
                    .map(kind -> new Compared(other, traits, likeness, kind))
                    .ifPresent(c -> judged.add(new Judged(other, c.kind(), c.weight())));
        }
        judged.sort((a, b) ->
                a.kind() == b.kind()
                        ? Double.compare(b.weight(), a.weight())
                        : a.kind().compareTo(b.kind()));
        var ranked = new LinkedHashMap<Petition, Kind>();
        judged.forEach(one -> ranked.put(one.petition(), one.kind()));
        return ranked;
    }

    private static Set<PetitionId> around(String text, Traits own) {
        var ids = new LinkedHashSet<PetitionId>();
        PAST.around(text).nearest().forEach(near -> ids.add(near.id()));
        var clues =
                own.things().stream()
                        .filter(thing -> !thing.spot())
                        .flatMap(thing -> thing.clues().stream())
                        .toList();
        ids.addAll(PAST.window.having(clues, 30));
        return ids;
    }

    private static List<Integer> some() {
        int step = Math.max(1, ALL.size() / ASKED);
        return IntStream.range(0, ALL.size()).filter(i -> i % step == 0).boxed().toList();
    }

    private static Asked here(Told told, String text) {
        return new Asked(text, then(told.place()));
    }

    private static Asked renamed(Told told, Random random) {
        var text =
                told.text()
                        .replace(told.place().fullName().substring(1), "ã Thượng Minh")
                        .replace(told.place().name(), "Thượng Minh");
        return new Asked(text, now(told.place()));
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    }

    private static String swapped(String text, int times, Random random) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(words.size() - 1);
            Collections.swap(words, at, at + 1);
        }
        return String.join(" ", words);
    }

    private static String shortened(String text, Random random) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = words.size() / 5; i > 0; i--) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words);
    }

    private static String turned(String text) {
        return String.join(" ", Stream.of(text.split("(?<=\\.) ")).toList().reversed());
    }

    private static String polite(String text) {
        return "Kính gửi UBND, tôi là người dân ở địa phương, xin trình bày như sau. "
                + text
                + " Rất mong được xem xét, trân trọng cảm ơn.";
    }
}
