package vn.doithoai.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever happens to whichever matters, in whatever order: also what no life allows.
class RollPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int MATTERS = 6;
    private static final String NEW = "petition.weighed";

    @Provide
    Arbitrary<List<Entry>> histories() {
        var types =
                Arbitraries.of(Deed.values())
                        .map(Deed::type)
                        .injectDuplicates(0.1)
                        .flatMap(type -> Arbitraries.of(type, type, type, NEW, "redacted"));
        var entry =
                Combinators.combine(types, Arbitraries.integers().between(0, MATTERS - 1), days())
                        .as((type, matter, day) -> happened(type, "m" + matter, day));
        return entry.list().ofMaxSize(60).map(RollPropertiesTest::received);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 60);
    }

    private static Entry happened(String type, String matter, int day) {
        var stage = List.of("received", "referred", "answered", "closed").get(day % 4);
        var result = Result.values()[day % Result.values().length].word();
        var line = "%s %s %s stage=%s result=%s due=%s until=%s";
        var on = FIRST.plusDays(day);
        var later = on.plusDays(day % 17);
        return Told.entry(
                line.formatted(matter, type, on, stage, result, later, later.plusDays(3)), 1);
    }

    private static List<Entry> received(List<Entry> after) {
        var all = new ArrayList<Entry>();
        IntStream.range(0, MATTERS)
                .forEach(n -> all.add(Told.entry("m" + n + " received 2020-01-01", 1)));
        all.addAll(after);
        return all;
    }

    private static Roll roll(List<Entry> entries) {
        var roll = new Roll();
        entries.forEach(roll::add);
        return roll;
    }

    @Property(tries = 300)
    void everyMatterIsInExactlyOnePart(
            @ForAll("histories") List<Entry> history, @ForAll("days") int today) {
        for (var rule : Rule.values()) {
            var parts = roll(history).parts(rule, Told.ALL, FIRST.plusDays(today));
            assertThat(parts.keySet()).containsExactlyElementsOf(rule.parts());
            assertThat(parts.values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrder("m0", "m1", "m2", "m3", "m4", "m5");
        }
    }

    @Property(tries = 200)
    void whatNoRuleKnowsMovesNothing(@ForAll("histories") List<Entry> history) {
        var known =
                history.stream()
                        .filter(entry ->
                                Deed.of(entry.type()).isPresent()
                                        || entry.type().equals("petition.received"))
                        .toList();
        assertSame(roll(history), roll(known));
    }

    /// The order of the log between matters means nothing; that of one matter's entries is kept.
    @Property(tries = 200)
    void mattersDoNotTouchEachOther(@ForAll("histories") List<Entry> history) {
        var one = history.stream().sorted(Comparator.comparing(Entry::subject)).toList();
        assertSame(roll(history), roll(one));
    }

    @Property(tries = 200)
    void whatIsLateOrBrokenStaysSo(@ForAll("histories") List<Entry> history) {
        int cut = new Random(history.size()).nextInt(MATTERS, history.size() + 1);
        var before = roll(history.subList(0, cut));
        var after = roll(history);
        assertThat(after.parts(Rule.IN_TIME, Told.ALL, LocalDate.MIN).get("late"))
                .containsAll(before.parts(Rule.IN_TIME, Told.ALL, LocalDate.MIN).get("late"));
        assertThat(after.parts(Rule.PROMISE, Told.ALL, LocalDate.MIN).get("broken"))
                .containsAll(before.parts(Rule.PROMISE, Told.ALL, LocalDate.MIN).get("broken"));
        assertThat(after.parts(Rule.CONTESTED, Told.ALL, LocalDate.MIN).get("contested"))
                .containsAll(
                        before.parts(Rule.CONTESTED, Told.ALL, LocalDate.MIN).get("contested"));
    }

    private static void assertSame(Roll one, Roll other) {
        for (var rule : Rule.values()) {
            for (var today : List.of(LocalDate.MIN, FIRST.plusDays(30), LocalDate.MAX)) {
                assertThat(one.parts(rule, Told.ALL, today))
                        .isEqualTo(other.parts(rule, Told.ALL, today));
            }
        }
    }
}
