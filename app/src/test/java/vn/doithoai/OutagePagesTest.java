package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What readers meet while the database is away, and once it is back.
@AppTest
@Import({Outage.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutagePagesTest {
    @Autowired Outage outage;
    @Autowired Cast cast;
    @Autowired Portal visitor;
    @Autowired Portal ada;

    @BeforeAll
    void aRealm() {
        cast.enter();
        cast.ada();
        ada.signIn("ada", Cast.PASSWORD);
    }

    @AfterEach
    void over() {
        outage.ended();
    }

    @Test
    void aReaderIsToldToComeAgain() {
        outage.began();
        var page = visitor.open("/kien-nghi");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("10");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.words()).contains("Hệ thống chưa sẵn sàng", "vẫn còn nguyên");
        outage.ended();
        assertThat(visitor.open("/kien-nghi").status()).isEqualTo(200);
    }

    @Test
    void aMachineIsToldInItsFormat() {
        outage.began();
        for (var token : new String[] {"", "dt_unknown"}) {
            var answer = visitor.machine("POST", "/api/v1/petitions", token, "{}");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.body())
                    .startsWith("{\"errors\":[{\"field\":null,\"code\":\"http.503\"");
        }
    }

    @Test
    void nobodyIsSignedOutByIt() {
        outage.began();
        assertThat(ada.open("/van-phong").status()).isEqualTo(503);
        outage.ended();
        assertThat(ada.open("/van-phong").status()).isEqualTo(200);
    }

    @Test
    void stylesAreServedAllTheSame() {
        var sheet = visitor.open("/dang-nhap").document().selectFirst("link[rel=stylesheet]");
        outage.began();
        assertThat(visitor.open(sheet.attr("href")).status()).isEqualTo(200);
    }
}
