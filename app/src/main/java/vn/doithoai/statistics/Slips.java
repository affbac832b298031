package vn.doithoai.statistics;

import java.util.Map;
import vn.doithoai.petition.Outcomes;

/// What the passing days added to each line of a report.
record Slips(Map<String, Outcomes> parts) {
    Outcomes of(Line line) {
        return parts.getOrDefault(line.part(), Outcomes.NONE);
    }

    Outcomes total() {
        return parts.values().stream().reduce(Outcomes.NONE, Outcomes::plus);
    }
}
