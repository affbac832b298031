package vn.doithoai.publication;

import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Correction;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.PrintedCorrection;

/// Everything the public may read of one meeting.
public record MeetingFile(
        Meeting meeting,
        Ground ground,
        List<Turn> turns,
        List<PrintedBeside> printed,
        List<Correction> corrections,
        List<PrintedCorrection> printedHistory) {

    /// A contribution with the matters it carried, in the order they were raised.
    public record Turn(Contributed brought, List<MatterRow> matters) {}

    /// Printed figures that are not what this record holds.
    public List<PrintedBeside> differing() {
        return printed.stream().filter(PrintedBeside::differs).toList();
    }

    public long answered() {
        return matters().filter(MatterRow::answered).count();
    }

    public long resolved() {
        return matters().filter(row -> row.petition().standing().result().resolved()).count();
    }

    private Stream<MatterRow> matters() {
        return turns.stream().flatMap(turn -> turn.matters().stream());
    }
}
