package vn.doithoai.meeting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;

/// A meeting as a machine sends it. Everything may be left out but `kind` and `unit`; with an `id`
/// of its own a client may send again without recording twice.
record MeetingRequest(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String title,
        @Nullable String organiser,
        @Nullable String organiserBody,
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
        @Nullable List<@Nullable ChairJson> chairs,
        @Nullable List<@Nullable PrintedTyped> printed) {

    record ChairJson(@Nullable String name, @Nullable String posts) {}

    Minutes minutes(UUID ownId) {
        return minutes(ownId, new Typed());
    }

    /// `typed` may hold what could not be read before; all of it is refused together.
    Minutes minutes(UUID ownId, Typed typed) {
        var given = typed.id(id, "id");
        var minutes =
                new Minutes(
                        new MeetingId(given == null ? ownId : given),
                        Typed.text(kind),
                        unit(typed),
                        Typed.text(title),
                        organiser(typed),
                        new Counterpart(Typed.chosen(counterpart), Typed.text(counterpartPrinted)),
                        held(typed),
                        new Turnout(
                                typed.count(invited, "invited"),
                                typed.count(attendance, "attendance")),
                        seats(),
                        PrintedTyped.read(printed, typed));
        typed.check();
        return minutes;
    }

    private UnitId unit(Typed typed) {
        var text = Typed.text(unit).strip();
        if (Typed.isUnitId(text)) {
            return new UnitId(text);
        }
        if (!typed.refused("unit")) {
            typed.refuse(text.isEmpty() ? "meeting.unit_missing" : "meeting.unit_unknown", "unit");
        }
        return new UnitId("00");
    }

    private Organiser organiser(Typed typed) {
        var body = typed.id(organiserBody, "organiserBody");
        return new Organiser(Typed.text(organiser), body == null ? null : new OrganisationId(body));
    }

    private Held held(Typed typed) {
        return new Held(
                typed.date(day, "day"),
                typed.time(starts, "starts"),
                typed.time(ends, "ends"),
                Typed.text(place),
                typed.word(form, Form.DIRECT, Form.values(), Form::word, "form"),
                typed.count(sites, "sites"));
    }

    private List<Chair> seats() {
        return chairs == null ? List.of() : chairs.stream().map(MeetingRequest::seat).toList();
    }

    private static Chair seat(@Nullable ChairJson json) {
        return json == null
                ? new Chair("", "")
                : new Chair(Typed.text(json.name()), Typed.text(json.posts()));
    }
}
