package vn.doithoai.demo;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.doithoai.demo.Planned.Outcome;

/// All subjects by topic, and how often each topic comes up. The weights are those of 139 voters'
/// petitions the province reported on in 2022; the topics that report does not name take a small
/// share.
final class PhraseBook {
    private final List<List<String>> topics =
            Lines.of("topics").in("lĩnh vực").stream().map(Invitation::parts).toList();
    private final int[] weights =
            topics.stream().mapToInt(topic -> Integer.parseInt(topic.get(1))).toArray();
    private final Map<String, Map<Outcome, List<Subject>>> subjects = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    PhraseBook() {
        for (var topic : topics) {
            subjects.put(topic.get(0), read(topic.get(0)));
            words.put(topic.get(0), topic.get(2));
        }
    }

    private static Map<Outcome, List<Subject>> read(String topic) {
        var all =
                Lines.of(topic).sections().entrySet().stream()
                        .flatMap(s -> Subject.of(topic, s.getKey(), s.getValue()).stream())
                        .toList();
        var byOutcome = new EnumMap<Outcome, List<Subject>>(Outcome.class);
        for (var outcome : Outcome.values()) {
            byOutcome.put(outcome, all.stream().filter(s -> s.canEnd(outcome)).toList());
        }
        return byOutcome;
    }

    String topic(Chance chance) {
        return topics.get(chance.index(weights)).get(0);
    }

    /// What a meeting on the topic is said to be about.
    String words(String topic) {
        return Objects.requireNonNull(words.get(topic));
    }

    /// A subject of the topic that is raised in such a place and can end so, new to the meeting if
    /// there is one.
    Subject subject(String topic, Scene scene, Outcome outcome, Set<String> told, Chance chance) {
        var byOutcome = Objects.requireNonNull(subjects.get(topic));
        var able = Objects.requireNonNull(byOutcome.get(outcome));
        var fitting = able.stream().filter(s -> s.fits(scene)).toList();
        var fresh = fitting.stream().filter(s -> !told.contains(s.heading().name())).toList();
        var open = fresh.isEmpty() ? fitting : fresh;
        var often = open.stream().mapToInt(s -> s.often(scene.level())).toArray();
        return open.get(chance.index(often));
    }
}
