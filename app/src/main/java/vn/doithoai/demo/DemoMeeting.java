package vn.doithoai.demo;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.PrintedFigure;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.PartialDate;

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

    /// When and where; times are null where nobody wrote them down.
    record When(
            PartialDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            String place,
            boolean online,
            @Nullable Integer sites) {}

    /// Who held it and who presided, posts as printed.
    record Hosts(String organiser, OrganisationKind kind, List<Presiding> chairs) {}

    record Presiding(String name, String posts) {}

    /// Whom the leaders met: a code of the list `meeting.counterpart` and the words for it.
    record Guests(
            @Nullable String counterpart,
            String words,
            @Nullable Integer invited,
            @Nullable Integer attendance) {}

    int matters() {
        return turns.stream().mapToInt(turn -> turn.matters().size()).sum();
    }
}
