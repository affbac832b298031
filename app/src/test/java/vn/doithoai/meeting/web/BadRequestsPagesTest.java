package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.Tables;
import vn.doithoai.TestClock;

/// What a machine sends wrongly is refused in clear words, and nothing of it is kept.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class BadRequestsPagesTest {
    private static final String MEETINGS = "/api/v1/meetings";
    private static final String HUGE = "ệ".repeat(33_000);
    private static final String CANARY = "Kxqz 7741";

    @Autowired Cast cast;
    @Autowired Portal machine;
    @Autowired Portal ada;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private String token = "";
    private String contributions = "";

    @BeforeAll
    void aTokenAndAMeeting() {
        clock.setTo(LocalDate.of(2026, 11, 20));
        cast.enter();
        var writes = cast.ada();
        cast.dung();
        contributions = MEETINGS + "/" + cast.dialogue(writes).code() + "/contributions";
        ada.signIn("dung", Cast.PASSWORD);
        ada.open("/quan-tri/ma-truy-cap");
        var holding = String.valueOf(cast.acting("ada").holding());
        var form = ada.page().form("form[action=/quan-tri/ma-truy-cap]");
        var fields = Map.of("holding", holding, "purpose", "máy");
        token = ada.press(form, fields).texts("code").getFirst();
        ada.signOut();
        ada.signIn("ada", Cast.PASSWORD);
    }

    private Shown post(String path, String json) {
        return machine.machine("POST", path, token, json);
    }

    private static String meeting(String more) {
        return "{\"kind\": \"regular\", \"unit\": \"06\""
                + (more.isEmpty() ? "" : ", " + more)
                + "}";
    }

    /// Refused for this field, in both languages, and every table is as it was.
    private void assertRefused(String path, String json, int status, String field) {
        var before = Tables.rows(db);
        for (var language : List.of("vi", "en")) {
            var answer = machine.reading(language).machine("POST", path, token, json);
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body())
                    .contains(field.isEmpty() ? "\"field\":null" : "\"field\":\"" + field + "\"")
                    .containsPattern("\"message\":\"(?:[^\"\\\\]|\\\\.){20,}")
                    .doesNotContain("⟦", "Exception", "vn.doithoai", "org.");
            assertThat(answer.body().length()).isLessThan(3_000);
        }
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "day                | \"day\": \"31/02/2017\"",
                "day                | \"day\": \"2190-01-01\"",
                "ends               | \"starts\": \"14:00\", \"ends\": \"13:59\"",
                "starts             | \"starts\": \"sáng sớm\"",
                "unit               | \"unit\": \"19@20250701\", \"day\": \"2017-05-25\"",
                "unit               | \"unit\": \"99999\"",
                "unit               | \"unit\": \"22\"",
                "unit               | \"unit\": \"06' or 1=1\"",
                "kind               | \"kind\": \"\"",
                "kind               | \"kind\": \"picnic\"",
                "attendance         | \"attendance\": \"nhiều\"",
                "attendance         | \"attendance\": -1",
                "attendance         | \"attendance\": 1e3",
                "invited            | \"invited\": 100001",
                "sites              | \"sites\": 0",
                "form               | \"form\": \"bồ câu\"",
                "counterpart        | \"counterpart\": \"🌾\"",
                "id                 | \"id\": \"1-1-1-1-1\"",
                "organiserBody      | \"organiserBody\": \"Sở\"",
                "organiserBody      | \"organiserBody\": \"01980000-0000-7000-8000-00000000dead\"",
                "chairs             | \"chairs\": [null]",
                "chairs             | \"chairs\": [{\"name\": \"\\u200b\", \"posts\": \"Bí thư\"}]",
                "printed[0].figure  | \"printed\": [null]",
                "printed[0].value   | \"printed\": [{\"figure\": \"turns\", \"source\": \"Báo\"}]",
                "printed[0].figure  | \"printed\": [{\"value\": 1, \"source\": \"Báo\"}]",
                "printed[0].source  | \"printed\": [{\"figure\": \"turns\", \"value\": 1}]",
                "printed[0].figure  | \"printed\": [{\"figure\": \"khói\", \"value\": 1}]",
            })
    void aWrongFieldOfAMeetingIsNamed(String field, String json) {
        assertRefused(MEETINGS, meeting(json), 422, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "organiser", "counterpartPrinted", "place"})
    void aHugeTextIsNamed(String field) {
        assertRefused(MEETINGS, meeting("\"%s\": \"%s\"".formatted(field, HUGE)), 422, field);
    }

    @Test
    void tooManyOfAnythingIsNamed() {
        var chair = "{\"name\": \"Một người\"}";
        var figure = "{\"figure\": \"turns\", \"value\": 1, \"source\": \"Báo\"}";
        var matter = "{\"petitionClass\": \"petition\", \"topic\": \"GT\", \"text\": \"Đường\"}";
        assertRefused(MEETINGS, meeting("\"chairs\": " + list(21, chair)), 422, "chairs");
        assertRefused(
                MEETINGS, meeting("\"printed\": " + list(51, figure)), 422, "printed[0].figure");
        assertRefused(
                contributions,
                "{\"channel\": \"spoken\", \"matters\": " + list(51, matter) + "}",
                422,
                "matters");
    }

    private static String list(int times, String one) {
        return Stream.generate(() -> one).limit(times).toList().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "null",
                "{",
                "{\"khong\": 1}",
                "{\"chairs\": \"x\"}",
                "{\"title\": {\"a\": 1}}",
                "{\"kind\": \"regular\", \"kind\": [1]}",
            })
    void whatIsNoMeetingIsUnreadable(String json) {
        assertRefused(MEETINGS, json, 400, "");
        assertRefused(contributions, json, 400, "");
    }

    @Test
    void anUnknownParameterIsNamed() {
        assertRefused(MEETINGS + "?khong=co", meeting(""), 400, "khong");
        assertRefused(contributions + "?khong=co", "{}", 400, "khong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "matters                   | \"channel\": \"spoken\"",
                "matters                   | \"channel\": \"spoken\", \"matters\": []",
                "matters[0].petitionClass  | \"channel\": \"spoken\", \"matters\": [null]",
                "channel                   | \"channel\": \"khói\", \"matters\": [M]",
                "id                        | \"id\": \"7\", \"channel\": \"slip\", \"matters\": [M]",
                "speaker                   | \"channel\": \"slip\", \"speaker\": {\"kind\": \"official\"}, \"matters\": [M]",
                "speaker                   | \"channel\": \"slip\", \"speaker\": {\"kind\": \"ma\"}, \"matters\": [M]",
                "matters[1].topic          | \"channel\": \"slip\", \"matters\": [M, {\"petitionClass\": \"petition\", \"topic\": \"??\", \"text\": \"x\"}]",
                "matters[1].text           | \"channel\": \"slip\", \"matters\": [M, {\"petitionClass\": \"petition\", \"topic\": \"GT\", \"text\": \"\\u200b \"}]",
                "matters[1].petitionClass  | \"channel\": \"slip\", \"matters\": [M, {\"petitionClass\": \"tin đồn\", \"topic\": \"GT\", \"text\": \"x\"}]",
                "matters[1].place          | \"channel\": \"slip\", \"matters\": [M, {\"petitionClass\": \"petition\", \"topic\": \"GT\", \"text\": \"x\", \"place\": \"19@20250701\"}]",
                "matters[1].place          | \"channel\": \"slip\", \"matters\": [M, {\"petitionClass\": \"petition\", \"topic\": \"GT\", \"text\": \"x\", \"place\": \"đâu đó\"}]",
            })
    void aWrongFieldOfAContributionIsNamed(String field, String json) {
        var matter = "{\"petitionClass\": \"petition\", \"topic\": \"GT\", \"text\": \"Đường\"}";
        assertRefused(contributions, "{" + json.replace("[M", "[" + matter) + "}", 422, field);
    }

    @Test
    void oddTextIsTidied() {
        var typed =
                Normalizer.normalize("\u00a0Đối thoại\u200b mở\u202f rộng 🌾", Normalizer.Form.NFD);
        var answer = post(MEETINGS, meeting("\"title\": \"%s\"".formatted(typed)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"title\":\"Đối thoại mở rộng 🌾\"");
    }

    @Test
    void halfACharacterDoesNoHarm() {
        var id = "\"id\": \"01980000-0000-7000-8000-00000000b001\", ";
        var json = meeting(id + "\"title\": \"Đối \\ud83c thoại \\u0000\"");
        var first = post(MEETINGS, json);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(post(MEETINGS, json).body()).isEqualTo(first.body());
    }

    @Test
    void anIdServesOneContent() {
        var id = "\"id\": \"01980000-0000-7000-8000-00000000b002\"";
        assertThat(post(MEETINGS, meeting(id)).status()).isEqualTo(201);
        assertRefused(MEETINGS, meeting(id + ", \"attendance\": 1"), 422, "id");
        var turn =
                """
                {"id": "01980000-0000-7000-8000-00000000b003", "channel": "slip", "matters": [
                  {"petitionClass": "%s", "topic": "GT", "text": "Cầu treo"}]}
                """;
        assertThat(post(contributions, turn.formatted("petition")).status()).isEqualTo(201);
        assertRefused(contributions, turn.formatted("denunciation"), 422, "id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "_",
                "undated_",
                "2017-02-31_01980000-0000-7000-8000-00000000b002",
                "%2B999999998-01-01_01980000-0000-7000-8000-00000000b002",
                "-999999999-01-01_01980000-0000-7000-8000-00000000b002",
                "12017-01-01_01980000-0000-7000-8000-00000000b002",
            })
    void aPageThatIsNoneIsRefused(String after) {
        var query = "?after=" + after;
        assertThat(machine.machine("GET", MEETINGS + query, "", "").body())
                .contains("\"field\":\"after\"", "list.no_such_page");
        for (var list : List.of("/cuoc-doi-thoai", "/van-phong")) {
            assertThat(ada.open(list + query).status()).as(list).isEqualTo(422);
        }
    }

    @Test
    void aDenunciationLeavesOnlyItsDay(CapturedOutput log) {
        var before = Tables.rows(db);
        var denounced =
                """
                {"channel": "slip", "speaker": {"kind": "person", "name": "%1$s"}, "matters": [
                  {"petitionClass": "denunciation", "topic": "%1$s", "place": "%1$s", "text": "%1$s",
                   "competence": "%1$s"}%2$s]}
                """;
        var bad = ", {\"petitionClass\": \"petition\", \"topic\": \"??\", \"text\": \"Cầu\"}";
        var refused = post(contributions, denounced.formatted(CANARY, bad));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Tables.rows(db)).isEqualTo(before);
        var unreadable = post(contributions, denounced.formatted(CANARY, ", {\"khong\": 1}"));
        assertThat(unreadable.status()).isEqualTo(400);
        var guided = post(contributions, denounced.formatted(CANARY, ""));
        assertThat(guided.status()).isEqualTo(201);
        for (var answer : List.of(refused, unreadable, guided)) {
            assertThat(answer.body()).doesNotContainIgnoringCase(CANARY);
        }
        assertThat(log.getAll()).doesNotContainIgnoringCase(CANARY);
        assertThat(Tables.columnsHolding(db, CANARY)).isEmpty();
        assertThat(Tables.columnsHolding(db, CANARY.substring(0, 4))).isEmpty();
        var grown = Tables.rows(db);
        grown.keySet().removeIf(table -> grown.get(table).equals(before.get(table)));
        assertThat(grown).containsOnlyKeys("meeting_guided");
        assertNoRegisterTells(contributions.replace("/contributions", ""));
    }

    private void assertNoRegisterTells(String meeting) {
        var code = Pattern.compile(".*/").matcher(meeting).replaceFirst("");
        for (var page :
                List.of(
                        meeting,
                        contributions,
                        "/cuoc-doi-thoai/" + code,
                        "/van-phong/cuoc/" + code,
                        "/kien-nghi?meeting=" + code,
                        "/api/v1/petitions?q=kxqz")) {
            var api = page.startsWith("/api");
            var shown = api ? ada.machine("GET", page, "", "") : ada.open(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.body().replace("q=kxqz", "")).doesNotContainIgnoringCase(CANARY);
        }
    }
}
