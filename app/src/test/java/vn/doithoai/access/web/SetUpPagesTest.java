package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.doithoai.AppTest;
import vn.doithoai.Portal;
import vn.doithoai.Route;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.SaidAtStart;

@AppTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpPagesTest {
    /// What a page needs to be seen, and how it is seen.
    private static final Set<String> OPEN = Set.of("/static/{name}", "/hien-thi", "/thiet-lap");

    private static final List<String> WISH =
            List.of(
                    "province", "19",
                    "prefix", "tn",
                    "body", "Văn phòng Ủy ban nhân dân tỉnh",
                    "name", "Hoàng Thị An",
                    "post", "Quản trị hệ thống",
                    "officePost", "Chuyên viên Văn phòng",
                    "signInName", "quantri");

    private static final String PASSWORD = "Suối chảy qua đèo";

    @LocalServerPort int port;
    @Autowired Portal visitor;
    @Autowired Realms realms;
    @Autowired List<SaidAtStart> parts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private static String[] wish(String word, String password) {
        var typed = new ArrayList<>(WISH);
        typed.addAll(List.of("word", word, "password", password, "passwordAgain", password));
        return typed.toArray(String[]::new);
    }

    /// As it stands on the terminal.
    private String word() {
        return parts.stream()
                .flatMap(part -> part.atStart().stream())
                .filter(said -> said.key().equals("start.set_up_word"))
                .map(said -> said.values().getFirst().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void everyPageLeadsToSettingUp() {
        var pages =
                Route.all(mappings).stream()
                        .filter(route -> route.method().equals("GET") && !route.isForMachines())
                        .filter(route -> !OPEN.contains(route.pattern()));
        assertThat(pages)
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> {
                    var shown = visitor.open(route.at("x"));
                    assertThat(shown.path()).as(route.toString()).isEqualTo("/thiet-lap");
                    assertThat(shown.status()).isEqualTo(200);
                });
    }

    @Test
    @Order(1)
    void aMachineIsToldWhatComesFirst() {
        var ways = Route.all(mappings).stream().filter(Route::isForMachines);
        visitor.reading("en");
        assertThat(ways)
                .hasSizeGreaterThan(8)
                .allSatisfy(way -> {
                    var answer = visitor.machine(way.method(), way.at("x"), "", "{}");
                    assertThat(answer.status()).as(way.toString()).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).isEqualTo("60");
                    assertThat(answer.header("Content-Type")).startsWith("application/json");
                    assertThat(answer.body())
                            .isEqualTo(
                                    """
                                    {"errors":[{"field":null,"code":"http.503","message":"The \
                                    program is not ready. On a new installation the administrator \
                                    opens the first page in a browser and sets it up; otherwise \
                                    try again in a few minutes: what was sent may be sent again \
                                    and is not recorded twice."}]}\
                                    """);
                });
    }

    @Test
    @Order(1)
    void aMachineReadsItInVietnameseToo() {
        assertThat(visitor.machine("GET", "/api/v1/units", "", "").body())
                .contains("Hệ thống chưa sẵn sàng")
                .contains("thiết lập lần đầu");
    }

    @Test
    @Order(2)
    void aRefusedSetUpSavesNothing() {
        var browser = new Browser(port);
        browser.get("/thiet-lap");
        var answer = browser.post("/thiet-lap", wish(word(), "ngắn"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hoàng Thị An").doesNotContain("ngắn");
        assertThat(realms.main()).isEmpty();
    }

    @Test
    @Order(2)
    void whoDoesNotKnowTheWordSetsNothingUp() {
        var browser = new Browser(port);
        assertThat(browser.get("/thiet-lap").body()).doesNotContain(word());
        for (var guess : List.of("", "2222-2222-2222")) {
            var answer = browser.post("/thiet-lap", wish(guess, PASSWORD));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Mã thiết lập không đúng", "Hoàng Thị An")
                    .doesNotContain(word());
        }
        assertThat(realms.main()).isEmpty();
    }

    @Test
    @Order(3)
    void theFirstVisitorSetsUp() {
        var word = word();
        var browser = new Browser(port);
        browser.get("/thiet-lap");
        var answer = browser.post("/thiet-lap", wish(word, PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(realms.main().orElseThrow().prefix()).isEqualTo("TN");
        browser.signIn("quantri", PASSWORD);
        assertThat(browser.get("/quan-tri/tai-khoan").body()).contains("quantri");
        assertThat(browser.get("/van-phong").statusCode()).isEqualTo(404);
    }

    /// The first person does everything until others do.
    @Test
    @Order(4)
    void theFirstPersonRecordsInTheirOtherPost() {
        visitor.signIn("quantri", PASSWORD);
        var posts = visitor.open("/tai-khoan/chuc-vu");
        visitor.press(posts.form("form:has(h2:contains(Chuyên viên Văn phòng))"), Map.of());
        assertThat(visitor.open("/van-phong").status()).isEqualTo(200);
        assertThat(visitor.open("/van-phong/viec").status()).isEqualTo(200);
        assertThat(visitor.open("/quan-tri/tai-khoan").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void nobodySetsUpAgain() {
        var browser = new Browser(port);
        assertThat(browser.get("/thiet-lap").statusCode()).isEqualTo(404);
        browser.get("/dang-nhap");
        assertThat(browser.post("/thiet-lap", wish("", PASSWORD)).statusCode()).isEqualTo(404);
        assertThat(realms.all()).hasSize(1);
    }

    @Test
    @Order(4)
    void aMachineIsServedOnceItIsSetUp() {
        assertThat(visitor.machine("GET", "/api/v1/units?q=ba+be", "", "").status()).isEqualTo(200);
    }
}
