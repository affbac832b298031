package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.demo.Planned.Outcome;
import vn.doithoai.organisation.UnitLevel;

/// Something people raise, with all the ways of saying and answering it. The mark of a phrase: `v`
/// the name of the affair, `f` what is the case, `a` what is asked, `s` settled by doing, `i` by
/// inspecting, `t` by a document, `e` explained; and why not: `k` no means, `c` not now, `b` bound
/// from above, `o` another reason. A digit behind the mark binds phrases that only fit each other;
/// each digit of a heading is a subject of its own.
record Subject(Heading heading, List<Phrase> phrases) {
    static final String SETTLED = "sit";
    static final String NOT_SETTLED = "kcbo";
    private static final List<String> COMPETENCES =
            List.of("commune", "district", "province", "central", "line_agency", "enterprise");

    /// How often a competence comes up at a meeting of the province, a district, a commune.
    private static final int[][] OFTEN = {
        {2, 5, 16}, {5, 10, 5}, {14, 4, 2}, {4, 1, 1}, {4, 3, 2}, {6, 6, 5}
    };

    static List<Subject> of(String topic, String line, List<String> lines) {
        var heading = Heading.of(topic, line);
        var phrases = lines.stream().map(Phrase::of).toList();
        var subjects = new ArrayList<Subject>();
        for (int part : phrases.stream().mapToInt(Phrase::part).distinct().sorted().toArray()) {
            var own = phrases.stream().filter(p -> p.part() == 0 || p.part() == part).toList();
            if (part > 0 || phrases.stream().allMatch(p -> p.part() == 0)) {
                subjects.add(new Subject(heading, own));
            }
        }
        return subjects;
    }

    /// The phrases with one of the marks.
    List<Phrase> all(String marks) {
        return phrases.stream().filter(phrase -> marks.indexOf(phrase.mark()) >= 0).toList();
    }

    String one(String marks, Chance chance) {
        return chance.of(all(marks)).words();
    }

    Body body() {
        return heading.body();
    }

    boolean canEnd(Outcome outcome) {
        return switch (outcome) {
            case SETTLED -> !all(SETTLED).isEmpty();
            case EXPLAINED -> !all("e").isEmpty();
            case NOT_SETTLED -> !all(NOT_SETTLED).isEmpty();
            case ROADMAP, PROGRESS, WAITING -> true;
        };
    }

    boolean fits(Scene scene) {
        return scene.day().getYear() >= heading.since()
                && !(heading.rural() && scene.commune().kind().equals("phuong"));
    }

    int often(UnitLevel level) {
        return OFTEN[COMPETENCES.indexOf(body().competence())][level.ordinal()];
    }

    /// Whether it is about one place in a commune rather than a whole district or the province.
    boolean local() {
        return all("fa").stream()
                .map(Phrase::words)
                .anyMatch(words -> words.contains("{thon}") || words.contains("xa}"));
    }
}
