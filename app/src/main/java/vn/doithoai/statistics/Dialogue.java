package vn.doithoai.statistics;

import java.util.List;
import vn.doithoai.figures.Scope;

/// The kinds of meeting that are a dialogue; receptions, voter contacts and briefings are counted,
/// but not in these reports.
public enum Dialogue {
    REGULAR("regular"),
    THEMATIC("thematic"),
    UNSCHEDULED("unscheduled"),
    REQUESTED("requested");

    private final String kind;

    Dialogue(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /// Official reports print two columns: regular, and all the others together.
    public static List<String> notRegular() {
        return List.of(THEMATIC.kind, UNSCHEDULED.kind, REQUESTED.kind);
    }

    public static List<String> kinds() {
        return Scope.DIALOGUES;
    }
}
