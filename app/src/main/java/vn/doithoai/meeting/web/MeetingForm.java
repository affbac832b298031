package vn.doithoai.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// The form of a meeting as it was filled in. `chairs` holds a person a line, `name | posts`.
record MeetingForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String unit,
        @BindParam("unit_name") @Nullable String unitName,
        @Nullable String title,
        @Nullable String organiser,
        @Nullable String counterpart,
        @Nullable String counterpartPrinted,
        @Nullable String form,
        @Nullable String sites,
        @Nullable String day,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String place,
        @Nullable String invited,
        @Nullable String attendance,
        @Nullable String chairs,
        @Nullable List<@Nullable PrintedTyped> printed) {

    /// The same as a machine would send it, held by the unit that was found.
    MeetingRequest request(String foundUnit, PrintedRows rows) {
        return new MeetingRequest(
                id,
                kind,
                foundUnit,
                title,
                organiser,
                null,
                counterpart,
                counterpartPrinted,
                form,
                sites,
                day,
                starts,
                ends,
                place,
                invited,
                attendance,
                seats(),
                rows.filled());
    }

    private List<MeetingRequest.@Nullable ChairJson> seats() {
        return Typed.text(chairs)
                .lines()
                .filter(line -> !line.isBlank())
                .<MeetingRequest.@Nullable ChairJson>map(MeetingForm::seat)
                .toList();
    }

    private static MeetingRequest.ChairJson seat(String line) {
        int bar = line.indexOf('|');
        return bar < 0
                ? new MeetingRequest.ChairJson(line, "")
                : new MeetingRequest.ChairJson(line.substring(0, bar), line.substring(bar + 1));
    }
}
