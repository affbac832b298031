package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

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

@AppTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpPagesTest {
    /// What a page needs to be seen, and how it is seen.
    private static final Set<String> OPEN = Set.of("/static/{name}", "/hien-thi", "/thiet-lap");

    private static final String[] WISH = {
        "province", "19",
        "prefix", "tn",
        "body", "Văn phòng Ủy ban nhân dân tỉnh",
        "name", "Hoàng Thị An",
        "post", "Quản trị hệ thống",
        "signInName", "quantri",
        "password", "Suối chảy qua đèo",
        "passwordAgain", "Suối chảy qua đèo"
    };

    @LocalServerPort int port;
    @Autowired Portal visitor;
    @Autowired Realms realms;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

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
                    assertThat(answer.header("Content-Type")).startsWith("application/json");
                    assertThat(answer.body())
                            .isEqualTo(
                                    """
                                    {"errors":[{"field":null,"code":"http.503","message":"The \
                                    program is not ready. On a new installation the administrator \
                                    opens the first page in a browser and sets it up; otherwise \
                                    try again in a few minutes."}]}\
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
        var wish = WISH.clone();
        wish[13] = "ngắn";
        wish[15] = "ngắn";
        var answer = browser.post("/thiet-lap", wish);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hoàng Thị An").doesNotContain("ngắn");
        assertThat(realms.main()).isEmpty();
    }

    @Test
    @Order(3)
    void theFirstVisitorSetsUp() {
        var browser = new Browser(port);
        browser.get("/thiet-lap");
        var answer = browser.post("/thiet-lap", WISH);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(realms.main().orElseThrow().prefix()).isEqualTo("TN");
        browser.signIn("quantri", "Suối chảy qua đèo");
        assertThat(browser.get("/quan-tri/tai-khoan").body()).contains("quantri");
    }

    @Test
    @Order(4)
    void nobodySetsUpAgain() {
        var browser = new Browser(port);
        assertThat(browser.get("/thiet-lap").statusCode()).isEqualTo(404);
        browser.get("/dang-nhap");
        assertThat(browser.post("/thiet-lap", WISH).statusCode()).isEqualTo(404);
        assertThat(realms.all()).hasSize(1);
    }

    @Test
    @Order(4)
    void aMachineIsServedOnceItIsSetUp() {
        assertThat(visitor.machine("GET", "/api/v1/units?q=ba+be", "", "").status()).isEqualTo(200);
    }
}
