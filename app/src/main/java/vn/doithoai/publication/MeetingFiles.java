package vn.doithoai.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.PrintedFigures;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.publication.MeetingFile.Turn;

/// Gathers what the public may read of a meeting. Private speakers come without their names.
@Component
public class MeetingFiles {
    private final Meetings meetings;
    private final Contributions contributions;
    private final PrintedFigures printed;
    private final Register register;
    private final Matters matters;
    private final Grounds grounds;

    MeetingFiles(
            Meetings meetings,
            Contributions contributions,
            PrintedFigures printed,
            Register register,
            Matters matters,
            Grounds grounds) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.printed = printed;
        this.register = register;
        this.matters = matters;
        this.grounds = grounds;
    }

    public Optional<MeetingFile> withCode(String code) {
        return meetings.withCode(code).map(this::file);
    }

    private MeetingFile file(Meeting meeting) {
        var turns = turns(meeting);
        return new MeetingFile(
                meeting,
                grounds.of(meeting.unit()),
                turns,
                printed(meeting, answered(turns)),
                meetings.corrections(meeting),
                printed.history(meeting));
    }

    private List<Turn> turns(Meeting meeting) {
        var brought = contributions.published(meeting);
        var ids = brought.stream().map(Contributed::matters).flatMap(List::stream).toList();
        Map<PetitionId, MatterRow> rows =
                matters.rows(register.withIds(meeting.realm(), ids)).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.petition().standing().id(),
                                        Function.identity()));
        return brought.stream()
                .map(one ->
                        new Turn(
                                one,
                                one.matters().stream()
                                        .map(rows::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .toList();
    }

    private static int answered(List<Turn> turns) {
        return (int)
                turns.stream()
                        .flatMap(turn -> turn.matters().stream())
                        .filter(MatterRow::answered)
                        .count();
    }

    private static List<PrintedBeside> printed(Meeting meeting, int answered) {
        return meeting.printed().stream()
                .map(figure ->
                        new PrintedBeside(figure, recorded(meeting, figure.figure(), answered)))
                .toList();
    }

    private static @Nullable Integer recorded(Meeting meeting, Figure figure, int answered) {
        var counts = meeting.counts();
        return switch (figure) {
            case INVITED -> meeting.minutes().turnout().invited();
            case ATTENDANCE -> meeting.attendance();
            case SITES -> meeting.minutes().held().sites();
            case TURNS -> counts.turns();
            case MATTERS -> counts.matters();
            case MATTERS_SPOKEN -> counts.mattersSpoken();
            case MATTERS_WRITTEN -> counts.mattersWritten();
            case ANSWERED -> answered;
        };
    }
}
