package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.doithoai.demo.Planned.Outcome;

/// Deals out how the matters of one level end, in the order of their days: whatever is still open
/// belongs to the later years, whatever waits for its first answer to the last months.
final class Ending {
    private Ending() {}

    static List<Outcome> of(Figures figures, Chance chance) {
        var ends = resolved(figures, chance);
        var outcomes = figures.outcomes();
        var open = new ArrayList<Outcome>();
        open.addAll(Collections.nCopies(outcomes.roadmap(), Outcome.ROADMAP));
        open.addAll(Collections.nCopies(outcomes.progress(), Outcome.PROGRESS));
        open.addAll(Collections.nCopies(outcomes.notSettled(), Outcome.NOT_SETTLED));
        chance.shuffle(open);
        for (var end : open) {
            ends.add(chance.between(ends.size() * 2 / 5, ends.size() * 19 / 20), end);
        }
        for (int i = 0; i < outcomes.waiting(); i++) {
            ends.add(chance.between(ends.size() * 24 / 25, ends.size()), Outcome.WAITING);
        }
        return ends;
    }

    private static List<Outcome> resolved(Figures figures, Chance chance) {
        var ends = new ArrayList<Outcome>(figures.matters());
        ends.addAll(Collections.nCopies(figures.outcomes().settled(), Outcome.SETTLED));
        ends.addAll(Collections.nCopies(figures.outcomes().explained(), Outcome.EXPLAINED));
        chance.shuffle(ends);
        return ends;
    }
}
