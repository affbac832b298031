package vn.doithoai.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.Cast;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Role;
import vn.doithoai.access.Tokens;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.web.Assets;

/// A meeting of Ba Bể, an account there and a token that speaks for it.
class OfficeThings implements Things {
    private final World world;
    private final Meetings meetings;
    private final AdministrationDesk desk;
    private final Tokens tokens;
    private final Assets assets;

    OfficeThings(
            World world, Meetings meetings, AdministrationDesk desk, Tokens tokens, Assets assets) {
        this.world = world;
        this.meetings = meetings;
        this.desk = desk;
        this.tokens = tokens;
        this.assets = assets;
    }

    @Override
    public Map<String, Map<String, String>> prepare() {
        var account = world.preparer(Role.EDITOR).account().toString();
        var administrator = world.preparer(Role.ADMINISTRATOR);
        desk.issue(account, "máy", administrator);
        var token = tokens.all(administrator).getFirst().id().toString();
        return Map.of(
                "meeting", Map.of("code", meeting()),
                "account", Map.of("id", account),
                "token", Map.of("id", token),
                "news", Map.of("realm", "06", "id", new UUID(2, 2).toString()),
                "list", Map.of("list", "petition.topic", "code", "GT"),
                "stylesheet", Map.of("name", assets.path("app.css").replace("/static/", "")),
                "Ba Bể",
                        Map.of(
                                "id", Cast.BA_BE.value(),
                                "unit", Cast.BA_BE.value(),
                                "own", Cast.BA_BE_OFFICE.toString(),
                                "holding", String.valueOf(world.preparer(Role.EDITOR).holding()),
                                "account", account));
    }

    private String meeting() {
        var minutes =
                new Minutes(
                        new MeetingId(new UUID(2, 1)),
                        "regular",
                        Cast.BA_BE,
                        "Đối thoại với Nhân dân",
                        Organiser.UNNAMED,
                        Counterpart.UNNAMED,
                        Held.on(PartialDate.of(LocalDate.of(2021, 4, 20))),
                        new Turnout(null, 60),
                        List.of(new Chair("Nguyễn Văn An", "Chủ tịch UBND huyện")),
                        List.of());
        return meetings.record(Cast.BAC_KAN, minutes, world.preparer(Role.OFFICE)).code();
    }
}
