package vn.doithoai.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.doithoai.TestClock;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.meeting.Chair;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.Form;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.PrintedFigure;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Speaker;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;

/// Two realms and what was said there. In Bắc Kạn the dialogue of 25 May 2017 with a matter
/// settled, one overdue, one on its way and one just received, and a reception in xã Nam Mẫu with a
/// page and a half of matters; in Quảng Ninh one matter of a ward that was split in 2025.
final class Cast {
    static final Realm BAC_KAN = new Realm("06");
    static final Realm QUANG_NINH = new Realm("22");
    static final String PRIVATE_NAME = "Lường Thị Bạch Tuyết";
    static final int AT_NAM_MAU = 27;

    private final ApplicationContext program;
    private final OrganisationId transport = new OrganisationId(new UUID(2, 1));
    private final Actor office = actor(BAC_KAN, Role.OFFICE, "06");
    private final Uuid7 ids = new Uuid7(InstantSource.system());

    String dialogue = "";
    String settled = "";
    String overdue = "";
    String received = "";
    String promised = "";
    String split = "";
    String atNamMau = "";

    private Cast(ApplicationContext program) {
        this.program = program;
    }

    /// Comes on stage once for a program.
    static Cast on(ApplicationContext program) {
        var cast = new Cast(program);
        cast.on(LocalDate.of(2017, 6, 1));
        cast.found();
        cast.dialogue();
        cast.reception();
        cast.elsewhere();
        cast.on(LocalDate.of(2017, 9, 1));
        return cast;
    }

    private <T> T the(Class<T> part) {
        return program.getBean(part);
    }

    private void on(LocalDate day) {
        the(TestClock.class).setTo(day);
    }

    private void found() {
        realm(BAC_KAN, "BK", "Tỉnh Bắc Kạn");
        realm(QUANG_NINH, "QN", "Tỉnh Quảng Ninh");
        the(Organisations.class)
                .add(
                        new Organisation(
                                transport,
                                BAC_KAN,
                                OrganisationKind.DEPARTMENT,
                                "Sở Giao thông vận tải",
                                new UnitId("06"),
                                LocalDate.of(1997, 1, 1),
                                null,
                                null));
    }

    private void realm(Realm realm, String prefix, String name) {
        the(Realms.class).add(new RealmEntry(realm, prefix, new UnitId(realm.code()), name, true));
    }

    private void dialogue() {
        var meeting = meeting(office, minutes());
        dialogue = meeting.code();
        var first =
                said(
                        office,
                        meeting,
                        new Speaker(
                                Speaker.Kind.OFFICIAL, "Triệu Văn Lâm, Chủ tịch UBND xã Nam Mẫu"),
                        matter("Đề nghị nâng cấp đường 258B đoạn qua xã Nam Mẫu", "01909"),
                        matter("Đề nghị xây cầu treo bản Cám", "01909"));
        var second =
                said(
                        office,
                        meeting,
                        new Speaker(Speaker.Kind.PERSON, PRIVATE_NAME),
                        matter("Đề nghị sửa kênh mương Nà Nghè", null),
                        matter("Đề nghị kéo điện lưới về thôn Khau Qua", null));
        settled = first.getFirst().code();
        overdue = first.getLast().code();
        received = second.getFirst().code();
        promised = second.getLast().code();
        handled();
    }

    private void handled() {
        var petitions = the(Petitions.class);
        var referrals = the(Referrals.class);
        for (var code : List.of(settled, overdue)) {
            referrals.refer(
                    now(code), now(code).acts(), transport, LocalDate.of(2017, 6, 20), office);
        }
        referrals.answerOnTheSpot(
                now(promised),
                now(promised).acts(),
                new Answer(
                        "roadmap",
                        "Đóng điện trong tháng 8.",
                        null,
                        LocalDate.of(2017, 5, 25),
                        true,
                        LocalDate.of(2017, 8, 31)),
                office);
        petitions.classify(now(received), "NN", PetitionClass.REPORT, office);
        on(LocalDate.of(2017, 6, 15));
        answered();
        published(settled, "Đoạn đường đã thi công xong và đưa vào sử dụng.");
        published(promised, "Đóng điện trong tháng 8.");
    }

    private void answered() {
        var drafts = the(Drafts.class);
        var day = LocalDate.of(2017, 6, 14);
        var words = "Đoạn đường đã thi công xong và đưa vào sử dụng.";
        var answer = new Answer("settled_by_action", words, "783/SGTVT-KH", day, false, null);
        var officer = post(9, Role.AGENCY, "Nông Văn Chuyên Viên");
        var head = post(10, Role.HEAD, "Lường Thị Giám Đốc");
        var waits = drafts.propose(now(settled), now(settled).acts(), answer, officer);
        drafts.approve(waits.petition(), waits.petition().acts(), waits.draft().id(), head);
    }

    private void published(String code, String words) {
        var editor = post(11, Role.EDITOR, "Đồng Thị Biên Tập");
        the(Publications.class).publish(now(code), now(code).acts(), words, editor);
    }

    private Actor post(long account, Role role, String name) {
        return new Actor(BAC_KAN, new AccountId(new UUID(0, account)), name, role, transport, "06");
    }

    private void reception() {
        var meeting = meeting(office, reception(LocalDate.of(2017, 3, 8)));
        var raised =
                IntStream.rangeClosed(1, AT_NAM_MAU)
                        .mapToObj(n -> matter("Đề nghị cấp nước sạch cho hộ số " + n, "01909"))
                        .toArray(Raised[]::new);
        atNamMau = meeting.code();
        said(office, meeting, Speaker.UNNAMED, raised);
    }

    private void elsewhere() {
        var there = actor(QUANG_NINH, Role.OFFICE, "22");
        var meeting =
                meeting(
                        there,
                        new Minutes(
                                new MeetingId(ids.next()),
                                "regular",
                                new UnitId("22"),
                                "",
                                Organiser.UNNAMED,
                                Counterpart.UNNAMED,
                                Held.on(PartialDate.UNKNOWN),
                                new Turnout(null, 436),
                                List.of(),
                                List.of()));
        split =
                said(there, meeting, Speaker.UNNAMED, matter("Chống ngập phường Hà Khẩu", "06655"))
                        .getFirst()
                        .code();
    }

    private Minutes minutes() {
        return new Minutes(
                new MeetingId(ids.next()),
                "regular",
                new UnitId("06"),
                "Thường trực Tỉnh ủy đối thoại với Bí thư, Chủ tịch xã",
                new Organiser("Thường trực Tỉnh ủy", null),
                new Counterpart("commune_leaders", "Bí thư Đảng ủy, Chủ tịch UBND cấp xã"),
                new Held(
                        PartialDate.of(LocalDate.of(2017, 5, 25)),
                        LocalTime.of(13, 30),
                        null,
                        "Hội trường Tỉnh ủy",
                        Form.DIRECT,
                        null),
                new Turnout(244, 244),
                List.of(new Chair("Nguyễn Văn Du", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh")),
                List.of(
                        new PrintedFigure(Figure.TURNS, 10, "10 lượt", "Báo địa phương"),
                        new PrintedFigure(Figure.MATTERS, 32, "32 ý kiến", "Báo địa phương")));
    }

    private Minutes reception(LocalDate day) {
        return new Minutes(
                new MeetingId(ids.next()),
                "reception_regular",
                new UnitId("01909"),
                "Tiếp công dân định kỳ xã Nam Mẫu",
                Organiser.UNNAMED,
                Counterpart.UNNAMED,
                Held.on(PartialDate.of(day)),
                new Turnout(null, 31),
                List.of(),
                List.of());
    }

    private Meeting meeting(Actor by, Minutes minutes) {
        return the(Meetings.class).record(by.realm(), minutes, by);
    }

    private List<Standing> said(Actor by, Meeting meeting, Speaker speaker, Raised... raised) {
        return the(Contributions.class)
                .record(
                        by.realm(),
                        meeting.minutes().id(),
                        new Contribution(
                                new ContributionId(ids.next()), "spoken", speaker, List.of(raised)),
                        by)
                .matters();
    }

    private static Raised matter(String text, @Nullable String place) {
        return new Raised.AMatter(
                PetitionClass.PETITION, "GT", place == null ? null : new UnitId(place), text, null);
    }

    private Petition now(String code) {
        return the(Petitions.class).published(code).orElseThrow();
    }

    private static Actor actor(Realm realm, Role role, String path) {
        return new Actor(
                realm,
                new AccountId(new UUID(0, 1)),
                "Hoàng Thị Văn Thư",
                role,
                new OrganisationId(new UUID(2, 1)),
                path);
    }
}
