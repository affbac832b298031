package vn.doithoai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.doithoai.AppTest;
import vn.doithoai.organisation.Realms;

@AppTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpPagesTest {
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
    @Autowired Realms realms;

    @Test
    @Order(1)
    void everyPageLeadsToSettingUp() {
        var page = new Browser(port).get("/dang-nhap");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/thiet-lap");
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
}
