package vn.doithoai.demo;

import static vn.doithoai.organisation.OrganisationKind.OTHER;
import static vn.doithoai.organisation.OrganisationKind.STANDING_BOARD;
import static vn.doithoai.organisation.OrganisationKind.STEERING_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doithoai.demo.DemoTurn.Voice;
import vn.doithoai.meeting.Figure;
import vn.doithoai.meeting.PrintedFigure;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.PartialDate;

/// The four meetings of the source articles as these have them: what they do not say stays unsaid,
/// names and posts stand as printed (`HNDN` is one article's own misprint), and printed figures
/// stand beside the recorded ones.
final class ArticleMeetings {
    static final int IN_THE_FIVE_YEARS = 0;
    private static final int AFTER_ALL_OTHERS = 1_000_000;

    private final Function<String, Unit> units;
    private final ArticleMatters matters;

    /// `units` gives the unit of a code as it was before July 2025.
    ArticleMeetings(Function<String, Unit> units) {
        this.units = units;
        matters = new ArticleMatters(units);
    }

    /// Those outside the five years of Bắc Kạn.
    List<DemoMeeting> others() {
        return List.of(quangNinh(), haGiang(), briefingOf31May2023());
    }

    /// Counted among the 298: its kind is not printed; classed as thematic, for its topics were
    /// set.
    DemoMeeting of25May2017() {
        var posts = "Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh";
        return new DemoMeeting(
                IN_THE_FIVE_YEARS,
                units.apply("06"),
                "thematic",
                "Thường trực Tỉnh ủy đối thoại với Bí thư Đảng ủy, Chủ tịch UBND các xã, phường,"
                        + " thị trấn",
                on(LocalDate.of(2017, 5, 25)),
                chaired("Thường trực Tỉnh ủy Bắc Kạn", STANDING_BOARD, "Nguyễn Văn Du", posts),
                new Guests(
                        "commune_leaders",
                        "Bí thư Đảng ủy, Chủ tịch UBND các xã, phường, thị trấn",
                        null,
                        244),
                each(matters.of25May2017()),
                List.of(
                        printed(Figure.ATTENDANCE, 244, "244 đồng chí", "29/05/2017"),
                        printed(Figure.TURNS, 10, "10 lượt đại biểu", "29/05/2017"),
                        printed(Figure.MATTERS_SPOKEN, 32, "32 ý kiến", "29/05/2017")));
    }

    private DemoMeeting quangNinh() {
        return new DemoMeeting(
                AFTER_ALL_OTHERS,
                units.apply("22"),
                "thematic",
                "Lãnh đạo tỉnh Quảng Ninh đối thoại với bí thư chi bộ kiêm trưởng thôn, bản, khu"
                        + " phố",
                new When(PartialDate.UNKNOWN, null, null, "", false, null),
                chaired(
                        "Lãnh đạo tỉnh Quảng Ninh",
                        OTHER,
                        "Nguyễn Văn Đọc",
                        "Bí thư Tỉnh ủy, Chủ tịch HNDN tỉnh"),
                new Guests(
                        "village_heads", "bí thư chi bộ kiêm trưởng thôn, bản, khu phố", null, 436),
                each(matters.quangNinh()),
                List.of(printed(Figure.ATTENDANCE, 436, "436 bí thư chi bộ", "không in ngày")));
    }

    private DemoMeeting haGiang() {
        var first =
                "Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng Ban chỉ đạo XDCSCTVM";
        var second =
                "Ủy viên BTV tỉnh ủy, Trưởng ban Tổ chức Tỉnh ủy, Phó Trưởng ban Thường trực BCĐ"
                        + " XDCSCTVM tỉnh";
        return new DemoMeeting(
                AFTER_ALL_OTHERS + 1,
                units.apply("02"),
                "review",
                "Hội nghị trực tuyến sơ kết công tác xây dựng cơ sở chính trị vững mạnh quý I/2017",
                new When(PartialDate.of(LocalDate.of(2017, 4, 20)), null, null, "", true, 11),
                new Hosts(
                        "Ban Chỉ đạo xây dựng cơ sở chính trị vững mạnh",
                        STEERING_COMMITTEE,
                        List.of(
                                new Presiding("Thào Hồng Sơn", first),
                                new Presiding("Nguyễn Trung Tài", second))),
                new Guests(
                        null,
                        "Thường trực cấp ủy và ban chỉ đạo XDCSCTVM các huyện, thành phố",
                        null,
                        null),
                List.of(),
                List.of(printed(Figure.SITES, 11, "11 điểm cầu", "20/04/2017")));
    }

    private DemoMeeting briefingOf31May2023() {
        return new DemoMeeting(
                AFTER_ALL_OTHERS + 2,
                units.apply("06"),
                "briefing",
                "Hội nghị giao ban với các huyện, thành phố: công tác tháng 5, nhiệm vụ tháng 6"
                        + " năm 2023",
                on(LocalDate.of(2023, 5, 31)),
                new Hosts(
                        "Thường trực Tỉnh ủy",
                        STANDING_BOARD,
                        List.of(
                                new Presiding(
                                        "Phương Thị Thanh",
                                        "Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh"),
                                new Presiding(
                                        "Nguyễn Đăng Bình",
                                        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh"))),
                new Guests(null, "các huyện, thành phố", null, null),
                matters.of31May2023().stream()
                        .map(m -> new DemoTurn(Voice.GROUP, "Các đơn vị", "spoken", List.of(m)))
                        .toList(),
                List.of());
    }

    private static When on(LocalDate day) {
        return new When(PartialDate.of(day), null, null, "", false, null);
    }

    private static Hosts chaired(
            String organiser, OrganisationKind kind, String name, String posts) {
        return new Hosts(organiser, kind, List.of(new Presiding(name, posts)));
    }

    /// Nobody printed who raised which, so each stands alone and its speaker, a delegate of the
    /// meeting, has no name.
    private static List<DemoTurn> each(Stream<DemoMatter> matters) {
        return matters.map(m -> new DemoTurn(Voice.OFFICIAL, "Đại biểu", "spoken", List.of(m)))
                .toList();
    }

    private static PrintedFigure printed(Figure figure, int value, String words, String source) {
        return new PrintedFigure(figure, value, words, "Bài viết nguồn, " + source);
    }
}
