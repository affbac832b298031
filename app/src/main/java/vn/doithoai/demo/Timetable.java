package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.doithoai.organisation.Unit;

/// Lays the meetings of one level over the five years and its units, so that every sum is met by
/// construction.
final class Timetable {
    private static final int[] LEAST_PRESENT = {5, 16, 5};

    private final Figures figures;
    private final List<Unit> units;
    private final Chance chance;

    Timetable(Figures figures, List<Unit> units) {
        this.figures = figures;
        this.units = units;
        chance = Chance.of("timetable " + figures.level());
    }

    /// In the order of their days.
    List<Planned> meetings() {
        var days = DialogueDays.of(figures.meetings(), chance);
        var hosts = hosts(days);
        var kinds = kinds();
        var matters = matters();
        var attendance = attendance(matters);
        var outcomes = Ending.of(figures, chance);
        var planned = new ArrayList<Planned>(figures.meetings());
        int first = 0;
        for (int i = 0; i < figures.meetings(); i++) {
            var own = outcomes.subList(first, first + matters[i]);
            first += matters[i];
            planned.add(
                    new Planned(
                            hosts.get(i),
                            days.get(i),
                            kinds.get(i),
                            attendance[i],
                            List.copyOf(own)));
        }
        return planned;
    }

    /// Each unit's meetings at a distance from each other, none twice on one day unless the level
    /// has a single unit.
    private List<Unit> hosts(List<LocalDate> days) {
        record Turn(Unit unit, int at) {}
        var weights = units.stream().mapToInt(this::size).toArray();
        var least = new int[units.size()];
        Arrays.fill(least, figures.meetings() / units.size() / 3);
        var shares = Apportionment.of(figures.meetings(), least, weights);
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < shares.length; i++) {
            int phase = chance.below(1_000);
            for (int k = 0; k < shares[i]; k++) {
                int at = (1_000 * k + phase) * 1_000 / shares[i] + chance.below(9);
                turns.add(new Turn(units.get(i), at));
            }
        }
        turns.sort(Comparator.comparingInt(Turn::at));
        var hosts = new ArrayList<>(turns.stream().map(Turn::unit).toList());
        if (units.size() > 1) {
            partTwins(hosts, days);
        }
        return hosts;
    }

    private static void partTwins(List<Unit> hosts, List<LocalDate> days) {
        for (int i = 1; i < hosts.size() - 1; i++) {
            int same = i - 1;
            while (same >= 0 && days.get(same).equals(days.get(i))) {
                if (hosts.get(same).equals(hosts.get(i))) {
                    Collections.swap(hosts, i, i + 1);
                    same = i;
                }
                same--;
            }
        }
    }

    /// Townships and wards hold more people than most communes; the rest is chance, but for good.
    private int size(Unit unit) {
        int kind =
                switch (unit.kind()) {
                    case "thi-tran" -> 190;
                    case "phuong" -> 170;
                    case "thanh-pho" -> 150;
                    default -> 100;
                };
        return kind * Chance.of("size " + unit.code()).between(60, 150);
    }

    private List<String> kinds() {
        var kinds = new ArrayList<String>(figures.meetings());
        kinds.addAll(Collections.nCopies(figures.regular(), "regular"));
        kinds.addAll(Collections.nCopies(figures.thematic(), "thematic"));
        kinds.addAll(Collections.nCopies(figures.unscheduled(), "unscheduled"));
        chance.shuffle(kinds);
        return kinds;
    }

    /// Where there are fewer matters than meetings, most meetings bring none.
    private int[] matters() {
        var weights = chance.uneven(figures.meetings());
        if (figures.matters() >= figures.meetings()) {
            return Apportionment.of(figures.matters(), weights);
        }
        for (int i = 0; i < weights.length; i++) {
            if (chance.percent(76)) {
                weights[i] = 0;
            }
        }
        return Apportionment.of(figures.matters(), weights);
    }

    private int[] attendance(int[] matters) {
        int base = LEAST_PRESENT[figures.level().ordinal()];
        var least = new int[matters.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(base, matters[i]) + Math.min(2, matters[i]);
        }
        return Apportionment.of(figures.attendance(), least, chance.uneven(matters.length));
    }
}
