package vn.doithoai.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.doithoai.demo.Planned.Outcome;
import vn.doithoai.organisation.UnitLevel;

/// The lists the words come from are whole: nothing in them is dead, nothing is missing.
class PhraseListsTest {
    static final List<String> TOPICS =
            Lines.of("topics").in("lĩnh vực").stream()
                    .map(line -> Invitation.parts(line).getFirst())
                    .toList();
    private static final Land LAND = new Land(OldUnits.ofBacKan());
    private static final Set<String> OF_THE_ANSWER =
            Set.of(
                    "ngayxong",
                    "thangxong",
                    "ngaytraloi",
                    "lotrinh",
                    "thanglotrinh",
                    "viec",
                    "coquan");

    @ParameterizedTest
    @FieldSource("TOPICS")
    void everyMarkIsKnown(String topic) {
        assertThat(subjects(topic).flatMap(subject -> subject.phrases().stream()))
                .allMatch(phrase -> "vfae".indexOf(phrase.mark()) >= 0 || reason(phrase.mark()));
    }

    private static boolean reason(char mark) {
        return (Subject.SETTLED + Subject.NOT_SETTLED).indexOf(mark) >= 0;
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void everySubjectIsNamedRaisedAndAnswered(String topic) {
        assertThat(subjects(topic))
                .allMatch(subject -> subject.all("v").size() == 1)
                .allMatch(subject -> subject.one("v", Chance.of("v")).startsWith("việc "))
                .allMatch(subject -> !subject.all("f").isEmpty())
                .allMatch(subject -> !subject.all("a").isEmpty())
                .allMatch(subject ->
                        subject.canEnd(Outcome.SETTLED) || subject.canEnd(Outcome.EXPLAINED));
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void everySlotIsFilledBySomebody(String topic) {
        var known = new HashSet<>(OF_THE_ANSWER);
        known.addAll(SlotMakers.PLACES.keySet());
        known.addAll(SlotMakers.NUMBERS.keySet());
        known.addAll(SlotMakers.TIMES.keySet());
        assertThat(
                        subjects(topic)
                                .flatMap(s -> s.phrases().stream())
                                .flatMap(p -> slots(p.words())))
                .isSubsetOf(known);
        assertThat(
                        subjects(topic)
                                .flatMap(s -> s.all("vfa").stream())
                                .flatMap(p -> slots(p.words())))
                .doesNotContainAnyElementsOf(OF_THE_ANSWER);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void aTopicEndsInEveryWayAnywhere(String topic) {
        var book = new PhraseBook();
        for (var commune : List.of("01909", "01843", "01969")) {
            var unit = LAND.withCode(commune);
            if (topic.equals("NN") && unit.kind().equals("phuong")) {
                continue;
            }
            var scene =
                    new Scene(
                            UnitLevel.COMMUNE,
                            LAND.withCode("06"),
                            LAND.districtOf(unit),
                            unit,
                            "thôn Nà Pò",
                            LocalDate.of(2016, 3, 2));
            for (var outcome : Outcome.values()) {
                var told = new HashSet<String>();
                for (int n = 0; n < 20; n++) {
                    var subject = book.subject(topic, scene, outcome, told, Chance.of(topic, n));
                    assertThat(subject.canEnd(outcome)).isTrue();
                    assertThat(subject.fits(scene)).isTrue();
                    told.add(subject.heading().name());
                }
            }
        }
    }

    /// A small topic too is told in many ways.
    @ParameterizedTest
    @FieldSource("TOPICS")
    void noTopicRepeatsItself(String topic) {
        assertThat(subjects(topic).map(s -> s.heading().name()).distinct().count())
                .isGreaterThanOrEqualTo(topic.equals("PC") ? 7 : 8);
        var own =
                Story.INVENTED.stream()
                        .filter(told -> told.matter().topic().equals(topic))
                        .toList();
        var raised =
                own.stream().collect(groupingBy(told -> bare(told.matter().text()), counting()));
        assertThat(Collections.max(raised.values()))
                .as("one first sentence among %s", own.size())
                .isLessThanOrEqualTo(Math.max(5, own.size() / 7));
    }

    /// The first sentence without its names and numbers.
    private static String bare(String text) {
        return text.replaceAll("[.] .*", "")
                .replaceAll("(?U)\\p{Lu}\\p{L}*|[\\d,/+]+", "")
                .replaceAll(" +", " ");
    }

    @Test
    void nearlyEveryPhraseIsHeard() {
        var heard = String.join("\n", Story.sentences().toList()).toLowerCase(Locale.ROOT);
        var phrases =
                TOPICS.stream()
                        .flatMap(PhraseListsTest::subjects)
                        .flatMap(subject -> subject.all("fasite").stream())
                        .map(phrase -> longestPart(phrase.words()))
                        .distinct()
                        .toList();
        assertThat(phrases).hasSizeGreaterThan(900);
        assertThat(phrases.stream().filter(words -> !heard.contains(words)).count())
                .isLessThan(phrases.size() / 20);
    }

    private static String longestPart(String words) {
        return Stream.of(words.split("\\{\\w+}"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void everyBodyAnswersSomething() {
        var bodies =
                TOPICS.stream()
                        .flatMap(PhraseListsTest::subjects)
                        .map(s -> s.body().key())
                        .distinct();
        var listed =
                Lines.of("bodies").in("cơ quan").stream()
                        .map(line -> Invitation.parts(line).getFirst());
        assertThat(bodies).containsAll(listed.toList());
    }

    private static Stream<Subject> subjects(String topic) {
        return Lines.of(topic).sections().entrySet().stream()
                .flatMap(section ->
                        Subject.of(topic, section.getKey(), section.getValue()).stream());
    }

    private static Stream<String> slots(String words) {
        return Pattern.compile("\\{(\\w+)}").matcher(words).results().map(m -> m.group(1));
    }
}
