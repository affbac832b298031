package vn.doithoai.petition;

import java.time.LocalDate;
import vn.doithoai.figures.Progress;
import vn.doithoai.figures.Rule;

/// How many matters went how, as acts fixed it: numbers that add up. What a passing day alone makes
/// late or broken is in [Slipped].
public record Outcomes(
        long answered,
        long confirmed,
        long contested,
        long inTime,
        long late,
        long promised,
        long broken) {
    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0, 0, 0);

    /// One matter, read on a day.
    static Outcomes of(Progress matter, LocalDate today) {
        var timely = Rule.IN_TIME.part(matter, today);
        var promise = Rule.PROMISE.part(matter, today);
        var judged = Rule.CONTESTED.part(matter, today);
        return new Outcomes(
                one(Rule.CONTESTED.includes(judged)),
                one(Rule.CONFIRMED.counts(Rule.CONFIRMED.part(matter, today))),
                one(Rule.CONTESTED.counts(judged)),
                one(Rule.IN_TIME.counts(timely)),
                one(Rule.IN_TIME.includes(timely) && !Rule.IN_TIME.counts(timely)),
                one(Rule.PROMISE.includes(promise)),
                one(Rule.PROMISE.counts(promise)));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    public Outcomes plus(Outcomes other) {
        return new Outcomes(
                answered + other.answered,
                confirmed + other.confirmed,
                contested + other.contested,
                inTime + other.inTime,
                late + other.late,
                promised + other.promised,
                broken + other.broken);
    }

    public Outcomes negated() {
        return new Outcomes(-answered, -confirmed, -contested, -inTime, -late, -promised, -broken);
    }
}
