package vn.doithoai.meeting;

import java.util.List;
import vn.doithoai.organisation.UnitId;

/// What is written down about a meeting when it is recorded. Its level is not among it: that is the
/// unit's own. Texts nobody wrote are empty.
public record Minutes(
        MeetingId id,
        String kind,
        UnitId unit,
        String title,
        Organiser organiser,
        Counterpart counterpart,
        Held held,
        Turnout turnout,
        List<Chair> chairs,
        List<PrintedFigure> printed) {

    public Minutes {
        chairs = List.copyOf(chairs);
        printed = List.copyOf(printed);
    }

    Minutes with(List<Chair> chairs, List<PrintedFigure> printed) {
        return new Minutes(
                id, kind, unit, title, organiser, counterpart, held, turnout, chairs, printed);
    }

    Minutes named(String newTitle) {
        return new Minutes(
                id, kind, unit, newTitle, organiser, counterpart, held, turnout, chairs, printed);
    }
}
