package vn.doithoai.demo;

import java.util.List;
import vn.doithoai.meeting.PrintedFigure;
import vn.doithoai.organisation.Unit;

/// A meeting of the demonstration. `ordinal` names it for good: the same number is the same meeting
/// in every load. `unit` held it and gives its level; `kind` is of the list `meeting.kind`;
/// `printed` figures of a source stand beside the recorded ones.
record DemoMeeting(
        int ordinal,
        Unit unit,
        String kind,
        String title,
        When when,
        Hosts hosts,
        Guests guests,
        List<DemoTurn> turns,
        List<PrintedFigure> printed) {
    int matters() {
        return turns.stream().mapToInt(turn -> turn.matters().size()).sum();
    }
}
