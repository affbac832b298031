package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.doithoai.meeting.MeetingDatabase;
import vn.doithoai.meeting.Office;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({MeetingDatabase.class, Office.class})
@TestPropertySource(properties = "doithoai.access.bcrypt-strength=4")
class MeetingPagesTest {
    private static final String NEW = "/van-phong/cuoc/moi";

    @LocalServerPort int port;
    @Autowired Office office;
    @Autowired JdbcClient db;

    Visitor secretary;

    @BeforeEach
    void signIn() {
        office.open();
        secretary = Visitor.signedIn(port, Office.SECRETARY, Office.PASSWORD);
    }

    private static Map<String, String> form(String... more) {
        var fields = new HashMap<String, String>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("kind", "regular");
        fields.put("unit_name", "Huyện Ba Bể, Tỉnh Bắc Kạn");
        fields.put("day", "25/5/2017");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private String recorded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private int meetings() {
        return db.sql("select count(*) from meeting").query(Integer.class).single();
    }

    @Test
    void theDeskNeedsSigningIn() {
        assertThat(new Visitor(port).get("/van-phong").statusCode()).isEqualTo(303);
        assertThat(secretary.get("/van-phong").body()).contains("Ghi một cuộc");
    }

    @Test
    void aMeetingIsRecordedFromTheForm() {
        var fields =
                form(
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
        var code = recorded(secretary.post(NEW, fields));
        var page = secretary.get("/van-phong/cuoc/" + code).body();
        assertThat(page)
                .contains(
                        "25/05/2017",
                        "Huyện Ba Bể, Tỉnh Bắc Kạn",
                        "Nguyễn Văn Du",
                        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
                        "Lý Thái Hải",
                        "1.244");
        assertThat(secretary.get("/van-phong").body()).contains(code);
    }

    @Test
    void aSecondSubmitShowsTheSameMeeting() {
        var fields = form("title", "Gửi hai lần");
        var code = recorded(secretary.post(NEW, fields));
        int before = meetings();
        assertThat(recorded(secretary.post(NEW, fields))).isEqualTo(code);
        assertThat(meetings()).isEqualTo(before);
    }

    @Test
    void nothingIsKnownButKindAndUnit() {
        var fields = form("day", "", "unit_name", "Nam Mẫu");
        var code = recorded(secretary.post(NEW, fields));
        assertThat(secretary.get("/van-phong/cuoc/" + code).body())
                .contains("chưa rõ ngày", "Xã Nam Mẫu", "không ghi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | 31/02/2017 | f-day",
                "day | 25/5/2190 | f-day",
                "ends | 13:59 | f-ends",
                "attendance | nhiều | f-attendance",
                "attendance | -5 | f-attendance",
                "unit_name | Xứ sở thần tiên | f-unit",
                "kind | picnic | f-kind",
                "chairs | '| Bí thư' | f-chairs",
            })
    void aWrongFieldIsNamedAndAllIsKept(String field, String typed, String named) {
        var fields =
                form("starts", "14:00", "title", "Cuộc \"giữ\" nguyên <b>", "place", "Hội trường");
        fields.put(field, typed);
        int before = meetings();
        var answer = secretary.post(NEW, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#" + named + "\"", "Hội trường", fields.get("id"), "giữ")
                .doesNotContain("<b>", "Exception");
        assertThat(meetings()).isEqualTo(before);
    }

    @Test
    void aUnitOfAnotherDayIsRefused() {
        var answer = secretary.post(NEW, form("unit_name", "Xã Nam Mẫu", "day", "5/1/2026"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Xã Nam Mẫu không tồn tại vào ngày diễn ra");
    }

    @Test
    void oddTextIsTidiedOrRefused() {
        var decomposed = Normalizer.normalize("Đối thoại mở rộng", Normalizer.Form.NFD);
        var code =
                recorded(secretary.post(NEW, form("title", "\u00a0" + decomposed + "\u200b 🌾")));
        assertThat(secretary.get("/van-phong/cuoc/" + code).body())
                .contains("Đối thoại mở rộng 🌾");
        var huge = secretary.post(NEW, form("title", "ệ".repeat(33_000)));
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(huge.body()).contains("href=\"#f-title\"");
    }

    @Test
    void anUnknownParameterIsRefused() {
        assertThat(secretary.get("/van-phong?khong=co").statusCode()).isEqualTo(400);
        assertThat(secretary.post(NEW, form("khong", "co")).statusCode()).isEqualTo(400);
        assertThat(secretary.get("/api/v1/meetings?khong=co").statusCode()).isEqualTo(400);
        assertThat(secretary.get("/van-phong?after=x").statusCode()).isEqualTo(422);
    }

    @Test
    void anAbsentMeetingIsNotFound() {
        assertThat(secretary.get("/van-phong/cuoc/BK-0000-0000").statusCode()).isEqualTo(404);
        assertThat(secretary.get("/van-phong/cuoc/'/so-luot-du").statusCode()).isEqualTo(404);
    }

    @Test
    void anAttendanceIsCorrectedWithAReason() {
        var code = recorded(secretary.post(NEW, form("attendance", "244")));
        var path = "/van-phong/cuoc/" + code + "/so-luot-du";
        var refused = secretary.post(path, Map.of("attendance", "240", "because", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-because\"", "value=\"240\"");
        secretary.post(path, Map.of("attendance", "240", "because", "Đếm lại"));
        assertThat(secretary.get("/van-phong/cuoc/" + code).body())
                .contains("Đã đính chính 1 lần", "Đếm lại", "244");
    }

    @Test
    void machinesRecordAndTheReaderSeesNoPrivateName() {
        var bearer = bearer();
        var code = field("code", machineMeeting(bearer));
        var path = "/api/v1/meetings/" + code + "/contributions";
        var turn =
                """
                {"channel": "spoken", "speaker": {"kind": "person", "name": "Bà Canh Chừng"},
                 "matters": [{"petitionClass": "petition", "topic": "GT", "text": "Đường về thôn"}]}
                """;
        assertThat(secretary.json(path, bearer, turn).statusCode()).isEqualTo(201);
        var reader = new Visitor(port);
        assertThat(reader.get(path).body())
                .contains("\"speakerKind\":\"person\"", "\"speaker\":null")
                .doesNotContain("Canh Chừng");
        assertThat(reader.get("/api/v1/meetings/" + code).body())
                .contains("\"mattersSpoken\":1", "\"day\":\"2017-05\"")
                .doesNotContain("Canh Chừng");
        assertThat(reader.get("/api/v1/meetings?unit=06&from=2017-05-01&to=2017-05-31").body())
                .contains(code)
                .doesNotContain("Canh Chừng");
        assertThat(secretary.get("/van-phong/cuoc/" + code).body()).contains("Bà Canh Chừng");
    }

    private String machineMeeting(String bearer) {
        var answer =
                secretary.json(
                        "/api/v1/meetings",
                        bearer,
                        """
                        {"kind": "thematic", "unit": "06", "day": "2017-05", "attendance": 3}
                        """);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    @Test
    void aMachineHearsEveryReason() {
        var answer =
                secretary.json(
                        "/api/v1/meetings",
                        bearer(),
                        """
                        {"kind": "regular", "day": "2017-02-31", "starts": "đêm", "id": "7"}
                        """);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"field\":\"day\"",
                        "\"field\":\"starts\"",
                        "\"field\":\"id\"",
                        "\"field\":\"unit\"",
                        "\"message\":");
    }

    @Test
    void aMachineWithoutTokenRecordsNothing() {
        var answer = new Visitor(port).json("/api/v1/meetings", "dt_06_x", "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private String bearer() {
        var administrator = Visitor.signedIn(port, Office.ADMINISTRATOR, Office.PASSWORD);
        var page =
                administrator.post(
                        "/quan-tri/ma-truy-cap",
                        Map.of("account", office.secretary().toString(), "purpose", "máy"));
        var token = Pattern.compile("dt_\\d{2}_[A-Za-z0-9_-]{43}").matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group();
    }

    private static String field(String name, String json) {
        var value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
