package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingApiPagesTest {
    private static final String MEETINGS = "/api/v1/meetings";
    private static final String PRIVATE_NAME = "Bà Canh Chừng";

    @Autowired Cast cast;
    @Autowired Portal administrator;
    @Autowired Portal machine;
    @Autowired Portal reader;
    @Autowired Portal secretary;

    private String token;

    @BeforeAll
    void aToken() {
        cast.enter();
        cast.dung();
        cast.ada();
        var holding = String.valueOf(cast.acting("ada").holding());
        secretary.signIn("ada", Cast.PASSWORD);
        administrator.signIn("dung", Cast.PASSWORD);
        administrator.open("/quan-tri/ma-truy-cap");
        var page =
                administrator.press(
                        administrator.page().form("form[action=/quan-tri/ma-truy-cap]"),
                        Map.of("holding", holding, "purpose", "máy"));
        token = page.texts("code").getFirst();
    }

    private Shown post(String path, String json) {
        return machine.machine("POST", path, token, json);
    }

    private Shown read(String path) {
        return reader.machine("GET", path, "", "");
    }

    private String recorded(String json) {
        var answer = post(MEETINGS, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var code = Pattern.compile("\"code\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String meeting(String more) {
        return """
        {"kind": "thematic", "unit": "06", "day": "2017-05", "attendance": 3%s}
        """
                .formatted(more);
    }

    @Test
    void aPrivateNameIsInNoPublicAnswer() {
        var code = recorded(meeting(""));
        var path = MEETINGS + "/" + code + "/contributions";
        var turn =
                """
                {"channel": "spoken", "speaker": {"kind": "person", "name": "%s"},
                 "matters": [{"petitionClass": "petition", "topic": "GT", "text": "Đường về thôn"}]}
                """
                        .formatted(PRIVATE_NAME);
        assertThat(post(path, turn).status()).as(machine.page().body()).isEqualTo(201);
        for (var address : List.of(path, MEETINGS + "/" + code, MEETINGS + "?unit=06")) {
            assertThat(read(address).status()).isEqualTo(200);
            assertThat(reader.page().body()).doesNotContain(PRIVATE_NAME);
        }
        assertThat(read(path).body()).contains("\"speakerKind\":\"person\"", "\"speaker\":null");
        assertThat(secretary.open("/van-phong/cuoc/" + code).words()).contains(PRIVATE_NAME);
    }

    @Test
    void aMeetingIsFoundByItsPeriod() {
        var code = recorded(meeting(""));
        assertThat(read(MEETINGS + "?from=2017-05-01&to=2017-05-31").body())
                .contains(code, "\"day\":\"2017-05\"");
        assertThat(read(MEETINGS + "?from=2017-05-02&to=2017-05-31").body()).doesNotContain(code);
    }

    @Test
    void sendingAgainRecordsOnce() {
        var once = meeting(", \"id\": \"01980000-0000-7000-8000-00000000a001\"");
        assertThat(recorded(once)).isEqualTo(recorded(once));
    }

    @Test
    void theMattersOfAMeetingOpenTheirList() {
        var code = recorded(meeting(""));
        var turn =
                """
                {"channel": "%s", "matters": [
                  {"petitionClass": "petition", "topic": "GT", "text": "Cầu %1$s một"},
                  {"petitionClass": "report", "topic": "DL", "text": "Điện %1$s hai"}]}
                """;
        for (var channel : List.of("spoken", "slip", "letter_before")) {
            post(MEETINGS + "/" + code + "/contributions", turn.formatted(channel));
        }
        for (var page : List.of("/van-phong/cuoc/" + code, "/cuoc-doi-thoai/" + code)) {
            var link = secretary.open(page).document().select("dd a[href*=meeting]").first();
            assertThat(link).as(page).isNotNull();
            assertThat(link.text()).isEqualTo("6");
            var list = secretary.open(link.attr("href"));
            assertThat(list.texts("ul.items > li.item")).as(list.path()).hasSize(6);
        }
    }

    @Test
    void everyReasonIsNamedWithItsField() {
        var answer =
                post(
                        MEETINGS,
                        """
                        {"kind": "regular", "day": "2017-02-31", "starts": "đêm", "id": "7"}
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "\"field\":\"day\"",
                        "\"field\":\"starts\"",
                        "\"field\":\"id\"",
                        "\"field\":\"unit\"")
                .doesNotContain("⟦");
    }

    @Test
    void aRefusedMatterIsNamedByItsPlace() {
        var path = MEETINGS + "/" + recorded(meeting("")) + "/contributions";
        var answer =
                post(
                        path,
                        """
                        {"channel": "slip", "matters": [
                          {"petitionClass": "petition", "topic": "GT", "text": "Chợ"},
                          {"petitionClass": "petition", "topic": "ZZ", "text": "Đèn"}]}
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"matters[1].topic\"");
        assertThat(read(path).body()).contains("\"contributions\":[]");
    }

    @Test
    void aDenunciationIsGuided() {
        var path = MEETINGS + "/" + recorded(meeting("")) + "/contributions";
        var answer =
                post(
                        path,
                        """
                        {"channel": "slip", "matters": [
                          {"petitionClass": "denunciation", "text": "không được giữ"}]}
                        """);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .contains("\"denunciationsGuided\":1", "\"matters\":[]")
                .doesNotContain("không được giữ");
    }

    @Test
    void unknownAndUnreadableAreClear() {
        assertThat(read(MEETINGS + "?khong=co").status()).isEqualTo(400);
        assertThat(read(MEETINGS + "?unit=abc").status()).isEqualTo(422);
        assertThat(read(MEETINGS + "?from=2017-02-31").status()).isEqualTo(422);
        assertThat(read(MEETINGS + "/BK-0000-0000").status()).isEqualTo(404);
        assertThat(post(MEETINGS, "{\"khong\": 1}").status()).isEqualTo(400);
        assertThat(post(MEETINGS, "{").status()).isEqualTo(400);
    }

    @Test
    void nobodyRecordsWithoutAToken() {
        assertThat(machine.machine("POST", MEETINGS, "", meeting("")).status()).isEqualTo(401);
        assertThat(machine.machine("POST", MEETINGS, "dt_06_x", meeting("")).status())
                .isEqualTo(401);
    }
}
