package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.List;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Rule;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.petition.Standing;

/// Counts that add up: meetings, turns of attendance, matters by what the latest answer says, and
/// how they went.
public record Tally(long meetings, long attendance, List<Long> results, Outcomes outcomes) {
    static final Tally NONE =
            new Tally(0, 0, Arrays.stream(Result.values()).map(_ -> 0L).toList(), Outcomes.NONE);

    public Tally {
        results = List.copyOf(results);
    }

    static Tally ofMeeting(int attendance) {
        return new Tally(1, attendance, NONE.results, Outcomes.NONE);
    }

    static Tally ofMatter(Standing matter) {
        return ofMatters(matter.result(), 1).with(matter.outcomes());
    }

    static Tally ofMatters(Result result, long matters) {
        var results = Arrays.stream(Result.values()).map(r -> r == result ? matters : 0L).toList();
        return new Tally(0, 0, results, Outcomes.NONE);
    }

    private Tally with(Outcomes how) {
        return new Tally(meetings, attendance, results, how);
    }

    /// A meeting belongs to no agency.
    Tally withoutMeetings() {
        return new Tally(0, 0, results, outcomes);
    }

    /// With what the passing days alone made of these matters.
    Tally and(Outcomes slipped) {
        return with(outcomes.plus(slipped));
    }

    Tally plus(Tally other) {
        return new Tally(
                meetings + other.meetings,
                attendance + other.attendance,
                Arrays.stream(Result.values()).map(r -> with(r) + other.with(r)).toList(),
                outcomes.plus(other.outcomes));
    }

    Tally minus(Tally other) {
        return plus(other.negated());
    }

    Tally negated() {
        return new Tally(
                -meetings, -attendance, results.stream().map(n -> -n).toList(), outcomes.negated());
    }

    /// Matters whose latest answer says this; those without an answer stand under `NONE`.
    public long with(Result result) {
        return results.get(result.ordinal());
    }

    public long matters() {
        return results.stream().mapToLong(Long::longValue).sum();
    }

    /// Rule `resolved.v1`: settled or explained.
    public long resolved() {
        return Arrays.stream(Result.values()).filter(Tally::declared).mapToLong(this::with).sum();
    }

    private static boolean declared(Result result) {
        return Rule.RESOLVED.counts(result.word());
    }

    /// What the agencies declare, and the rule it is counted by.
    public Rate rate() {
        return Measure.DECLARED.of(this);
    }

    boolean nothing() {
        return equals(NONE);
    }
}
