package vn.doithoai.meeting.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.PrintedFigure;

/// A meeting as the machine API gives it: only what is public. Counts are kept apart, and `null`
/// where nobody counted.
record MeetingJson(
        String code,
        String realm,
        String kind,
        String level,
        String unit,
        String title,
        String organiser,
        @Nullable String counterpart,
        String counterpartPrinted,
        List<ChairJson> chairs,
        HeldJson held,
        CountsJson counts,
        List<PrintedJson> printed,
        List<String> warnings,
        Instant recordedAt) {

    record ChairJson(String name, String posts) {
        static ChairJson of(Chair chair) {
            return new ChairJson(chair.name(), chair.posts());
        }
    }

    /// The day as far as it is known: `2017-05-25`, `2017-05`, `2017` or null.
    record HeldJson(
            @Nullable String day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            String place,
            String form,
            @Nullable Integer sites) {}

    record CountsJson(
            @Nullable Integer invited,
            @Nullable Integer attendance,
            int attendanceCorrections,
            int turns,
            int mattersSpoken,
            int mattersWritten,
            int denunciationsGuided) {}

    record PrintedJson(String figure, int value, String words, String source) {
        static PrintedJson of(PrintedFigure printed) {
            return new PrintedJson(
                    printed.figure().word(), printed.value(), printed.words(), printed.source());
        }
    }

    static MeetingJson of(Meeting meeting) {
        var minutes = meeting.minutes();
        return new MeetingJson(
                meeting.code(),
                meeting.realm().code(),
                meeting.kind(),
                meeting.level().word(),
                meeting.unit().value(),
                minutes.title(),
                minutes.organiser().printed(),
                minutes.counterpart().code(),
                minutes.counterpart().printed(),
                minutes.chairs().stream().map(ChairJson::of).toList(),
                held(meeting),
                counts(meeting),
                meeting.printed().stream().map(PrintedJson::of).toList(),
                meeting.warnings(),
                meeting.recordedAt());
    }

    private static HeldJson held(Meeting meeting) {
        var held = meeting.minutes().held();
        return new HeldJson(
                held.day().iso(),
                held.starts(),
                held.ends(),
                held.place(),
                held.form().word(),
                held.sites());
    }

    private static CountsJson counts(Meeting meeting) {
        var counts = meeting.counts();
        return new CountsJson(
                meeting.minutes().turnout().invited(),
                meeting.attendance(),
                meeting.corrections(),
                counts.turns(),
                counts.mattersSpoken(),
                counts.mattersWritten(),
                counts.guided());
    }
}
