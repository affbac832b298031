package vn.doithoai.statistics;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Grouping;
import vn.doithoai.petition.Outcomes;
import vn.doithoai.petition.Slipped;
import vn.doithoai.petition.Slipping;
import vn.doithoai.shared.VietnamTime;

/// Asks what slipped past its day until today and puts it to the lines of a report. What acts fixed
/// is kept in cells; this alone depends on the day it is read.
@Component
class SlippedParts {
    private final Slipping slipping;
    private final InstantSource clock;

    SlippedParts(Slipping slipping, InstantSource clock) {
        this.slipping = slipping;
        this.clock = clock;
    }

    Slips of(DialogueQuery query) {
        var unit = query.unit();
        var asked =
                new Slipping.Asked(
                        query.realm(),
                        query.period(),
                        Dialogue.kinds(),
                        unit == null ? List.of() : List.of(unit.path()));
        var slipped = slipping.of(asked, grouping(query.by()), VietnamTime.day(clock.instant()));
        // paths begin with the province, above which nothing is counted
        int depth = unit == null ? 1 : unit.path().split("/").length;
        return new Slips(
                slipped.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> part(query.by(), one, depth),
                                        Slipped::outcomes,
                                        Outcomes::plus)));
    }

    private static Grouping grouping(Breakdown by) {
        return switch (by) {
            case LEVEL -> Grouping.LEVEL;
            case KIND -> Grouping.KIND;
            case YEAR -> Grouping.YEAR;
            case UNIT -> Grouping.UNIT;
            case TOPIC -> Grouping.TOPIC;
            case BODY -> Grouping.HANDLER;
            case RESULT -> Grouping.NONE;
        };
    }

    /// A unit below belongs to the child of the report's unit that it lies in.
    private static String part(Breakdown by, Slipped slipped, int depth) {
        if (by != Breakdown.UNIT) {
            return slipped.part();
        }
        var units = slipped.part().split("/");
        return units.length > depth ? units[depth] : Line.OWN;
    }
}
