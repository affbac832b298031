package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.Tables;
import vn.doithoai.TestClock;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingPagesTest {
    private static final String NEW = "/van-phong/cuoc/moi";
    private static final String SAVE = "Ghi cuộc này";

    @Autowired Cast cast;
    @Autowired Portal secretary;
    @Autowired Portal stranger;
    @Autowired Portal reader;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    @BeforeAll
    void signIn() {
        clock.set(Instant.parse("2026-11-20T03:00:00Z"));
        cast.enter();
        cast.ada();
        secretary.signIn("ada", Cast.PASSWORD);
    }

    private static Map<String, String> typed(String... more) {
        var fields = new HashMap<String, String>();
        fields.put("unit_name", "Huyện Ba Bể, Tỉnh Bắc Kạn");
        fields.put("day", "25/5/2017");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Shown record(String... more) {
        secretary.open(NEW);
        return secretary.press(SAVE, typed(more));
    }

    private String recordedCode(String... more) {
        var shown = record(more);
        assertThat(shown.status()).as(shown.words()).isEqualTo(200);
        assertThat(shown.path()).startsWith("/van-phong/cuoc/BK-");
        return shown.path().substring("/van-phong/cuoc/".length());
    }

    @Test
    void theDeskNeedsSigningIn() {
        assertThat(stranger.open("/van-phong").path()).startsWith("/dang-nhap");
        assertThat(secretary.open("/van-phong").words()).contains("Ghi một cuộc");
    }

    @Test
    void aMeetingIsRecordedFromTheForm() {
        var code =
                recordedCode(
                        "chairs",
                        "Nguyễn Văn Du | Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh\r\nLý Thái Hải",
                        "starts",
                        "14h",
                        "ends",
                        "16:30",
                        "attendance",
                        "1.244",
                        "counterpart",
                        "commune_leaders");
        assertThat(secretary.page().words())
                .contains(
                        "25/05/2017",
                        "14:00–16:30",
                        "Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "Nguyễn Văn Du",
                        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
                        "Lý Thái Hải",
                        "1.244");
        assertThat(secretary.open("/van-phong").words()).contains(code);
    }

    @Test
    void aNewFormProposesTheOfficesOwnUnit() {
        secretary.open(NEW);
        assertThat(secretary.press(SAVE, Map.of()).words()).contains("Tỉnh Bắc Kạn");
    }

    @Test
    void aSecondSubmitShowsTheSameMeeting() {
        secretary.open(NEW);
        var form = secretary.page().form("form[data-keep=meeting]");
        var first = secretary.press(form, typed()).path();
        var before = Tables.rows(db);
        assertThat(secretary.press(form, typedAt(NEW)).path()).isEqualTo(first);
        assertThat(Tables.rows(db)).isEqualTo(before);
        secretary.open(NEW);
        var other = secretary.press(form, typed("place", "Nơi khác", "day", "26/5/2017"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.words()).contains("đã dùng cho một cuộc có nội dung khác");
        assertThat(other.document().select("#f-place").val()).isEqualTo("Nơi khác");
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    private Map<String, String> typedAt(String path) {
        secretary.open(path);
        return typed();
    }

    @Test
    void nothingIsKnownButKindAndUnit() {
        recordedCode("day", "", "unit_name", "nam mau");
        assertThat(secretary.page().words())
                .contains("chưa rõ ngày", "Xã Nam Mẫu, Huyện Ba Bể", "không ghi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | 31/02/2017 | day",
                "day | 25/5/2190 | day",
                "day | hôm qua | day",
                "day | 25/5/0017 | day",
                "starts | 24:00 | starts",
                "ends | 13:59 | ends",
                "attendance | nhiều | attendance",
                "attendance | -5 | attendance",
                "attendance | 100.001 | attendance",
                "attendance | 99999999999 | attendance",
                "invited | 🌾 | invited",
                "sites | 0 | sites",
                "unit_name | Xứ sở thần tiên | unit",
                "unit_name | '' | unit",
                "kind | picnic | kind",
                "form | bồ câu | form",
                "counterpart | người ngoài hành tinh | counterpart",
                "chairs | '| Bí thư' | chairs",
            })
    void aWrongFieldIsNamedAndAllIsKept(String field, String typed, String named) {
        var before = Tables.rows(db);
        var fields = typed("starts", "14:00", "place", "Hội trường <b>", "unit", "");
        fields.put(field, typed);
        secretary.open(NEW);
        var shown = secretary.press(SAVE, fields);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.texts("#errors a[href=#f-" + named + "]")).as(shown.words()).isNotEmpty();
        assertThat(shown.words()).doesNotContain("⟦");
        assertThat(shown.document().select("#f-place").val()).isEqualTo("Hội trường <b>");
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @Test
    void aRefusedFormIsPutRightAndSaved() {
        record("ends", "13:00", "starts", "14:00");
        assertThat(secretary.page().status()).isEqualTo(422);
        var saved = secretary.press(SAVE, Map.of("ends", "15:00"));
        assertThat(saved.words()).contains("14:00–15:00", "Huyện Ba Bể");
    }

    @Test
    void aUnitOfAnotherDayIsRefused() {
        var shown = record("unit_name", "Xã Nam Mẫu", "day", "5/1/2026");
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.words()).contains("Xã Nam Mẫu không tồn tại vào ngày diễn ra");
    }

    @Test
    void oddTextIsTidiedOrRefused() {
        var decomposed = Normalizer.normalize("Đối thoại mở rộng", Normalizer.Form.NFD);
        recordedCode("title", "\u00a0" + decomposed + "\u200b 🌾");
        assertThat(secretary.page().heading()).isEqualTo("Đối thoại mở rộng 🌾");
        for (var field : List.of("title", "place", "organiser", "chairs", "counterpartPrinted")) {
            var huge = record(field, "ệ".repeat(33_000));
            assertThat(huge.status()).as(field).isEqualTo(422);
            assertThat(huge.texts("#errors a[href=#f-" + field + "]")).as(field).isNotEmpty();
        }
    }

    @Test
    void anUnknownParameterIsRefused() {
        assertThat(secretary.open("/van-phong?khong=co").status()).isEqualTo(400);
        assertThat(record("khong", "co").status()).isEqualTo(400);
        assertThat(secretary.open("/van-phong?after=x").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"14h, 16:30, 14:00–16:30", "14h, , từ 14:00", " , 16:30, đến 16:30"})
    void halfKnownTimesAreRead(String starts, String ends, String told) {
        var code =
                recordedCode(
                        "starts", starts == null ? "" : starts, "ends", ends == null ? "" : ends);
        assertThat(secretary.page().words()).contains("25/05/2017, " + told);
        assertThat(stranger.open("/cuoc-doi-thoai/" + code).words()).contains("2017, " + told);
    }

    @Test
    void everyListHasTheUndatedLast() {
        var days = List.of("", "25/5/2011", "2011", "6/2011", "1/6/2011", "2010", "");
        var codes = new ArrayList<String>();
        for (var day : days) {
            clock.advance(Duration.ofSeconds(1));
            codes.add(recordedCode("day", day, "unit_name", "Tỉnh Bắc Kạn", "unit", "06"));
        }
        var sorted = Stream.of(4, 3, 1, 2, 5, 6, 0).map(codes::get).toList();
        for (var list : List.of("/van-phong", "/cuoc-doi-thoai", "/api/v1/meetings")) {
            assertThat(inOrder(list, codes)).as(list).isEqualTo(sorted);
        }
    }

    /// The codes in the order a list names them, its following pages included.
    private List<String> inOrder(String list, List<String> codes) {
        var text = new StringBuilder();
        boolean api = list.startsWith("/api");
        var shown = api ? secretary.machine("GET", list, "", "") : secretary.open(list);
        text.append(shown.body());
        for (var next = next(shown); !next.isEmpty(); next = next(shown)) {
            shown = secretary.open(next);
            text.append(shown.body());
        }
        return codes.stream().sorted(Comparator.comparingInt(text::indexOf)).toList();
    }

    private static String next(Shown shown) {
        return shown.document().select(".pagination a[rel=next]").attr("href");
    }

    @Test
    void anAbsentMeetingIsNotFound() {
        assertThat(secretary.open("/van-phong/cuoc/BK-0000-0000").status()).isEqualTo(404);
        assertThat(secretary.open("/van-phong/cuoc/x/so-luot-du").status()).isEqualTo(404);
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        var code = recordedCode("attendance", "3");
        reader.signIn("ada", Cast.PASSWORD);
        for (var language : List.of("vi", "en")) {
            for (var page : List.of("moi", code, code + "/so-luot-du", code + "/so-in")) {
                var shown = reader.reading(language).open("/van-phong/cuoc/" + page);
                assertThat(shown.status()).isEqualTo(200);
                assertThat(shown.body()).doesNotContain("⟦");
            }
        }
    }
}
