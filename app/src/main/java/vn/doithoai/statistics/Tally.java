package vn.doithoai.statistics;

import java.util.Arrays;
import java.util.List;
import vn.doithoai.petition.Result;

/// Counts that add up: meetings, turns of attendance, and matters by what the latest answer says.
public record Tally(long meetings, long attendance, List<Long> results) {
    static final Tally NONE = new Tally(0, 0, Arrays.stream(Result.values()).map(_ -> 0L).toList());

    public Tally {
        results = List.copyOf(results);
    }

    static Tally ofMeeting(int attendance) {
        return new Tally(1, attendance, NONE.results);
    }

    static Tally ofMatter(Result result) {
        return ofMatters(result, 1);
    }

    static Tally ofMatters(Result result, long matters) {
        return new Tally(
                0, 0, Arrays.stream(Result.values()).map(r -> r == result ? matters : 0L).toList());
    }

    Tally plus(Tally other) {
        return new Tally(
                meetings + other.meetings,
                attendance + other.attendance,
                Arrays.stream(Result.values()).map(r -> with(r) + other.with(r)).toList());
    }

    Tally minus(Tally other) {
        return plus(other.negated());
    }

    Tally negated() {
        return new Tally(-meetings, -attendance, results.stream().map(n -> -n).toList());
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
        return Arrays.stream(Result.values()).filter(Result::resolved).mapToLong(this::with).sum();
    }

    /// This many of these, and the rule both are counted by.
    public Rate rate() {
        return new Rate(resolved(), matters(), Rate.RESOLVED);
    }

    boolean nothing() {
        return equals(NONE);
    }
}
