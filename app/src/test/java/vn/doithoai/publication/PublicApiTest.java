package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;

/// Machines read the same as people, and both are told what they asked wrongly.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicApiTest {
    private static final Set<String> CLOSED =
            Set.of(
                    "/van-phong",
                    "/co-quan",
                    "/quan-tri",
                    "/phien",
                    "/tai-khoan",
                    "/static",
                    "/thon");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Portal visitor;
    private Said said;

    @BeforeAll
    void curtain(@Autowired ApplicationContext program) {
        said = Said.in(program);
    }

    private Stream<String> openRoutes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> ofTheProgram(route.getValue()))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> CLOSED.stream().noneMatch(path::startsWith))
                .map(this::filled)
                .filter(path -> visitor.open(path).status() < 300 || path.startsWith("/api/"))
                .sorted();
    }

    private static boolean ofTheProgram(HandlerMethod handler) {
        var place = handler.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return !place.getPath().contains("test-classes");
    }

    private String filled(String pattern) {
        return pattern.replace(
                        "{code}",
                        pattern.contains("kien-nghi") || pattern.contains("petitions")
                                ? said.settled
                                : said.dialogue)
                .replace("{realm}", Cast.BAC_KAN.code())
                .replace("{*rest}", "/0/000")
                .replace("{seq}", "1")
                .replace("{number}", "1")
                .replace("{rule}/{part}", "resolved.v1/none")
                .replace("{id}", "01909");
    }

    @ParameterizedTest
    @MethodSource("openRoutes")
    void anUnknownParameterIsNamedEverywhere(String path) {
        var page = shown(path + "?khong_co=1");
        assertThat(page.status()).as(page.path()).isEqualTo(400);
        assertThat(page.body()).contains("khong_co").doesNotContain("Exception");
    }

    @Test
    void allOpenRoutesAreTried() {
        assertThat(openRoutes().filter(path -> shown(path).status() == 200))
                .contains("/", "/kien-nghi", "/cuoc-doi-thoai", "/bao-cao/doi-thoai", "/don-vi")
                .contains(
                        "/api/v1/petitions",
                        "/api/v1/reports/dialogue",
                        "/kien-nghi/" + said.settled)
                .hasSizeGreaterThan(18);
    }

    private Shown shown(String path) {
        return path.startsWith("/api/") ? visitor.machine("GET", path, "", "") : visitor.open(path);
    }

    /// As many as on the pages, the same ones, in the same order.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "place=01909",
                "stage=received",
                "result=none&result=settled",
                "class=report",
                "kind=regular&level=province",
                "from=2017-03-01&to=2017-03-31",
                "q=nuoc+sach",
                "realm=22"
            })
    void machinesFindTheSameMatters(String query) {
        var forMachines = walked("/api/v1/petitions?" + query, "petitions");
        var forPeople = new ArrayList<String>();
        for (var page = visitor.open("/kien-nghi?" + query); ; ) {
            forPeople.addAll(codes(page));
            var next = page.document().selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = visitor.open(next.attr("href"));
        }
        assertThat(forMachines).isNotEmpty().isEqualTo(forPeople);
    }

    private static List<String> codes(Shown page) {
        return page.document().select("ul.items > li.item .item__words a").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kind=reception_regular", "place=01909", "from=2017-05-01", "realm=22"})
    void machinesFindTheSameMeetings(String query) {
        var forPeople =
                visitor
                        .open("/cuoc-doi-thoai?" + query)
                        .document()
                        .select("ul.items a[href^=/cuoc-doi-thoai/]")
                        .eachAttr("href")
                        .stream()
                        .map(href -> href.substring(href.lastIndexOf('/') + 1))
                        .distinct()
                        .toList();
        assertThat(walked("/api/v1/meetings?" + query, "meetings"))
                .isNotEmpty()
                .isEqualTo(forPeople);
    }

    private List<String> walked(String path, String list) {
        var codes = new ArrayList<String>();
        var next = path;
        while (!next.isEmpty()) {
            var found = json(next);
            found.path(list).forEach(one -> codes.add(one.path("code").asString()));
            var after = found.path("next");
            next = after.isNull() ? "" : path + "&after=" + after.asString();
        }
        return codes;
    }

    @Test
    void aMatterIsTheSameForMachines() {
        var matter = json("/api/v1/petitions/" + said.settled);
        assertThat(matter.path("stage").asString()).isEqualTo("answered");
        assertThat(matter.path("result").asString()).isEqualTo("settled");
        assertThat(matter.path("place").asString()).isEqualTo("01909");
        assertThat(matter.at("/raised/day").asString()).isEqualTo("2017-05-25");
        assertThat(matter.at("/raised/level").asString()).isEqualTo("province");
        assertThat(LocalDate.parse(matter.path("due").asString())).isEqualTo("2017-06-20");
        assertThat(visitor.open("/kien-nghi/" + said.settled).words())
                .contains(matter.path("text").asString());
    }

    @Test
    void aMeetingIsTheSameForMachines() {
        var meeting = json("/api/v1/meetings/" + said.dialogue);
        assertThat(meeting.at("/counts/attendance").asInt()).isEqualTo(244);
        assertThat(meeting.at("/counts/turns").asInt()).isEqualTo(2);
        assertThat(meeting.at("/counts/mattersSpoken").asInt()).isEqualTo(4);
        assertThat(meeting.path("printed").findValuesAsString("words"))
                .containsExactly("10 lượt", "32 ý kiến");
        assertThat(visitor.open("/cuoc-doi-thoai/" + said.dialogue).words())
                .contains(meeting.path("title").asString(), "10 lượt", "32 ý kiến");
    }

    @Test
    void privateTurnsHaveNoSpeaker() {
        var turns =
                json("/api/v1/meetings/" + said.dialogue + "/contributions")
                        .findValue("contributions");
        var kinds = Objects.requireNonNull(turns).findValuesAsString("speakerKind");
        assertThat(kinds).containsExactly("official", "person");
        assertThat(turns.get(0).path("speaker").asString()).startsWith("Triệu Văn Lâm");
        assertThat(turns.get(1).path("speaker").isNull()).isTrue();
        assertThat(turns.get(1).path("matters")).hasSize(2);
    }

    @Test
    void aDayNobodyKnowsIsNull() {
        assertThat(json("/api/v1/meetings?realm=22").at("/meetings/0/held/day").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"01909, 01906@20250701, Xã Nam Mẫu", "06, 19@20250701, Tỉnh Bắc Kạn"})
    void aUnitTellsWhatBecameOfIt(String id, String today, String name) {
        var unit = json("/api/v1/units/" + id);
        assertThat(unit.at("/unit/inFull").asString()).contains(name);
        assertThat(unit.at("/unit/until").asString()).isEqualTo("2025-07-01");
        assertThat(unit.path("today").findValuesAsString("id")).contains(today);
        assertThat(visitor.open("/don-vi/" + id).document().select("a[href$=/" + today + "]"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/petitions/BK-0000-0000",
                "/api/v1/meetings/BK-0000-0000",
                "/api/v1/meetings/BK-0000-0000/contributions",
                "/api/v1/units/99999",
                "/api/v1/nothing"
            })
    void whatIsNotThereIsSaidInJson(String path) {
        var answer = visitor.machine("GET", path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(404);
        if (!answer.body().isEmpty()) {
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.body()).doesNotContain("Exception", "vn.doithoai");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2017-13-01, from",
        "from=2017-05-02&to=2017-05-01, to",
        "level=village, level",
        "stage=lost, stage",
        "result=maybe, result",
        "class=denunciation, class",
        "place=xyz, place",
        "realm=zz, realm",
        "after=nonsense, after"
    })
    void aWrongValueNamesItsField(String query, String field) {
        for (var list : List.of("petitions", "meetings")) {
            if (list.equals("meetings") && query.matches("(stage|result|class)=.*")) {
                continue;
            }
            var answer = visitor.machine("GET", "/api/v1/" + list + "?" + query, "", "");
            assertThat(answer.status()).as(list).isEqualTo(422);
            var first = JsonMapper.builder().build().readTree(answer.body()).at("/errors/0");
            assertThat(first.path("field").asString()).isEqualTo(field);
            assertThat(first.path("message").asString()).isNotBlank();
        }
    }

    /// Without a token nothing is written, however it is asked.
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/petitions", "/api/v1/meetings"})
    void aStrangerWritesNothing(String path) {
        assertThat(visitor.machine("POST", path, "", "{}").status()).isIn(401, 403);
        assertThat(visitor.machine("POST", path, "no-such-token", "{}").status()).isEqualTo(401);
        assertThat(visitor.machine("DELETE", path, "", "").status()).isIn(401, 403, 405);
    }

    private JsonNode json(String path) {
        var answer = visitor.machine("GET", path, "", "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
