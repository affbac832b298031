package vn.doithoai.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.access.Accounts;
import vn.doithoai.access.Actor;
import vn.doithoai.access.NewAccount;
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
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Proposed;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Referrals;
import vn.doithoai.referral.Sending;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Uuid7;

/// What was said in the two realms of the [Cast]. In Bắc Kạn the dialogue of 25 May 2017 with a
/// matter settled, one overdue, one on its way and one just received, and a reception in xã Nam Mẫu
/// with a page and a half of matters; in Quảng Ninh one matter of a ward that was split in 2025.
final class Said {
    /// What no public page may ever show: who spoke for themselves, and who wrote it down.
    static final String PRIVATE_NAME = "Lường Thị Bạch Tuyết";

    static final String HOUSEHOLDS = "Các hộ ông Vi Văn Kín";
    static final String HEAD = "Lường Thị Giám Đốc";
    static final String EDITOR = "Đồng Thị Biên Tập";
    static final String TO_THE_RECEIVER = "Mời bà Tuyết gọi số 0912 345 678.";
    static final String DRAFTED = "Bản nháp còn tranh luận: chưa nên làm thêm.";
    static final String REMARK = "Viết lại, đừng hứa với họ.";
    static final NewAccount CLERK = person("vanthu.kin", "Hoàng Thị Văn Thư", Role.OFFICE);
    static final NewAccount AGENT = person("chuyenvien.kin", "Nông Văn Chuyên Viên", Role.AGENCY);
    static final int AT_NAM_MAU = 27;

    private final ApplicationContext program;
    private final Actor office;
    private final Actor agent;
    private final Actor head;
    private final Actor editor;
    private final Uuid7 ids = new Uuid7(InstantSource.system());

    String dialogue = "";
    String settled = "";
    String overdue = "";
    String received = "";
    String promised = "";
    String split = "";
    String atNamMau = "";

    private Said(ApplicationContext program) {
        this.program = program;
        the(Cast.class).enter();
        the(Cast.class).enterNextDoor();
        office = opened(CLERK);
        agent = opened(AGENT);
        head = opened(person("giamdoc.kin", HEAD, Role.HEAD));
        editor = opened(person("bientap.kin", EDITOR, Role.EDITOR));
    }

    /// Once for a program; a test says `@Import(Cast.class)`.
    static Said in(ApplicationContext program) {
        program.getBean(TestClock.class).setTo(LocalDate.of(2017, 6, 1));
        var said = new Said(program);
        said.dialogue();
        said.reception();
        said.elsewhere();
        said.on(LocalDate.of(2017, 9, 1));
        return said;
    }

    private Actor opened(NewAccount wanted) {
        return the(Accounts.class).open(wanted, Cast.PASSWORD, null);
    }

    private <T> T the(Class<T> part) {
        return program.getBean(part);
    }

    private void on(LocalDate day) {
        the(TestClock.class).setTo(day);
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
        var sending = the(Sending.class);
        var inJune = new DueBy.Hand(LocalDate.of(2017, 6, 20), "Kết luận của chủ tọa");
        for (var code : List.of(settled, overdue)) {
            sending.refer(now(code), now(code).acts(), Cast.TRANSPORT, inJune, office);
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
        talkedOver();
    }

    /// The answer as its receiver reads it; the public reads what an editor made of it.
    private void answered() {
        var words = "Đoạn đường đã thi công xong và đưa vào sử dụng. " + TO_THE_RECEIVER;
        var waits = drafted(words);
        drafts().approve(waits.petition(), waits.petition().acts(), waits.draft().id(), head);
    }

    private Proposed drafted(String words) {
        var day = LocalDate.of(2017, 6, 14);
        var answer = new Answer("settled_by_action", words, "783/SGTVT-KH", day, false, null);
        return drafts().propose(now(settled), now(settled).acts(), answer, agent);
    }

    /// Another answer to the same matter is still being written.
    private void talkedOver() {
        var first = drafted(DRAFTED);
        drafts().sendBack(now(settled), first.draft().id(), REMARK, head);
        drafted(DRAFTED + " Sửa lần hai.");
    }

    private Drafts drafts() {
        return the(Drafts.class);
    }

    private void published(String code, String words) {
        the(Publications.class).publish(now(code), now(code).acts(), words, editor);
    }

    private static NewAccount person(String signInName, String name, Role role) {
        var body = role == Role.OFFICE ? Cast.OFFICE : Cast.TRANSPORT;
        return new NewAccount(Cast.BAC_KAN, signInName, name, "Chức danh Kín", role, body, "06");
    }

    private void reception() {
        var day = PartialDate.of(LocalDate.of(2017, 3, 8));
        var title = "Tiếp công dân định kỳ xã Nam Mẫu";
        var meeting = meeting(office, plain("reception_regular", "01909", title, day, 31));
        var raised =
                IntStream.rangeClosed(1, AT_NAM_MAU)
                        .mapToObj(n -> matter("Đề nghị cấp nước sạch cho hộ số " + n, "01909"))
                        .toArray(Raised[]::new);
        atNamMau = meeting.code();
        said(office, meeting, new Speaker(Speaker.Kind.GROUP, HOUSEHOLDS), raised);
    }

    private void elsewhere() {
        var there =
                opened(
                        Cast.wanted(
                                Cast.QUANG_NINH,
                                "quangninh",
                                Role.OFFICE,
                                Cast.QUANG_NINH_OFFICE,
                                "22"));
        var meeting = meeting(there, plain("regular", "22", "", PartialDate.UNKNOWN, 436));
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

    private Minutes plain(String kind, String unit, String title, PartialDate day, int people) {
        return new Minutes(
                new MeetingId(ids.next()),
                kind,
                new UnitId(unit),
                title,
                Organiser.UNNAMED,
                Counterpart.UNNAMED,
                Held.on(day),
                new Turnout(null, people),
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
}
