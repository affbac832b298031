package vn.doithoai.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Correction;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.PrintedCorrection;
import vn.doithoai.meeting.PrintedFigures;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;

/// Gathers what the page of a meeting's record shows: in a few reads, however many turns there
/// were. Public for the templates.
@Component
public class RecordPages {
    private final Meetings meetings;
    private final Contributions contributions;
    private final Register matters;
    private final PrintedFigures printed;
    private final MeetingNames names;

    RecordPages(
            Meetings meetings,
            Contributions contributions,
            Register matters,
            PrintedFigures printed,
            MeetingNames names) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.matters = matters;
        this.printed = printed;
        this.names = names;
    }

    /// A meeting with its turns, corrections and what codes are called.
    public record Shown(
            Meeting meeting,
            List<Turn> turns,
            List<Correction> corrections,
            List<PrintedCorrection> printedHistory,
            MeetingNames names) {}

    /// One contribution with the matters it carried.
    public record Turn(Contributed contributed, List<Petition> matters) {}

    Shown of(Meeting meeting, Actor actor) {
        var brought = contributions.readBy(actor, meeting);
        var carried = carried(meeting, brought);
        var turns =
                brought.stream()
                        .map(one ->
                                new Turn(
                                        one,
                                        one.matters().stream()
                                                .flatMap(id -> Stream.ofNullable(carried.get(id)))
                                                .toList()))
                        .toList();
        var corrections =
                meeting.corrections() == 0 ? List.<Correction>of() : meetings.corrections(meeting);
        return new Shown(meeting, turns, corrections, printed.history(meeting), names);
    }

    private Map<PetitionId, Petition> carried(Meeting meeting, List<Contributed> brought) {
        var ids = brought.stream().flatMap(one -> one.matters().stream()).toList();
        return matters.withIds(meeting.realm(), ids).stream()
                .collect(Collectors.toMap(one -> one.standing().id(), Function.identity()));
    }
}
