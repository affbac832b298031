package vn.doithoai.statistics;

import java.util.List;
import java.util.stream.Stream;

/// The rates of a line side by side, each with its lists. A line of one result has none: the result
/// is itself what is asked for.
public final class Shares {
    private Shares() {}

    public static List<Share> of(DialogueQuery query, Line line, String province) {
        if (query.by() == Breakdown.RESULT && !line.part().isEmpty()) {
            return List.of();
        }
        var links = ReportLinks.of(query);
        return Stream.of(Measure.values())
                .map(measure ->
                        new Share(
                                measure,
                                measure.of(line.tally()),
                                links.share(line, province, measure, false),
                                links.share(line, province, measure, true)))
                .toList();
    }
}
