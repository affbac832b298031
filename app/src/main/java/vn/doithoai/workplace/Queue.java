package vn.doithoai.workplace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Band;

/// A queue as it is shown: its rows due first, how many there are of each group, what it can be
/// narrowed down by, and from which row its next page goes on. `whole` says that it was read to its
/// end, so that the counts are exact.
public record Queue(
        List<QueueRow> rows,
        Map<Band, Integer> counts,
        Facets facets,
        boolean whole,
        @Nullable Integer next) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Band band) {
        return counts.getOrDefault(band, 0);
    }

    /// The rows of one group, still due first.
    public List<QueueRow> in(Band band) {
        return rows.stream().filter(row -> row.band() == band).toList();
    }

    /// The groups that have rows here, the worst first: that is the order of their days.
    public List<Band> bands() {
        return List.of(Band.LONG_OVERDUE, Band.OVERDUE, Band.NEAR, Band.IN_TIME).stream()
                .filter(band -> rows.stream().anyMatch(row -> row.band() == band))
                .toList();
    }
}
