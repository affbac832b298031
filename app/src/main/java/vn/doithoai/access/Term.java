package vn.doithoai.access;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From the first day to the last, both counted; without a last day it goes on. Somebody may cut it
/// short: `ended` is then the first day that no longer counts.
public record Term(LocalDate first, @Nullable LocalDate last, @Nullable LocalDate ended) {
    boolean covers(LocalDate day) {
        var until = end();
        return !day.isBefore(first) && (until == null || !day.isAfter(until));
    }

    /// The last day that counts, before `first` when the whole was taken back.
    public @Nullable LocalDate end() {
        if (ended == null) {
            return last;
        }
        var cut = Objects.requireNonNull(ended).minusDays(1);
        return last == null || cut.isBefore(last) ? cut : last;
    }

    public boolean isOver(LocalDate today) {
        var until = end();
        return until != null && (today.isAfter(until) || until.isBefore(first));
    }

    boolean contains(Term other) {
        var mine = end();
        var theirs = other.end();
        return !other.first.isBefore(first)
                && (mine == null || theirs != null && !theirs.isAfter(mine));
    }
}
