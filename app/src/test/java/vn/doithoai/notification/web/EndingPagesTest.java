package vn.doithoai.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.organisation.Realms;

@AppTest
@Import(Cast.class)
class EndingPagesTest {
    @Autowired Cast cast;
    @Autowired Realms realms;
    @Autowired Portal somebody;

    @BeforeEach
    void aProvince() {
        if (realms.main().isEmpty()) {
            cast.enter();
        }
    }

    /// Whether there was a subscription is told to nobody, so any id looks alike.
    @Test
    void anyLinkLeadsToTheSamePage() {
        var page = somebody.open("/thoi-bao/06/" + UUID.randomUUID());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Thôi nhận thông báo");
        assertThat(somebody.press("Thôi nhận thông báo", Map.of()).words())
                .contains("Đã thôi gửi thông báo và đã xóa địa chỉ");
    }

    @Test
    void whatIsNoLinkIsAbsent() {
        assertThat(somebody.open("/thoi-bao/06").status()).isEqualTo(404);
        assertThat(somebody.open("/thoi-bao/06/x").status()).isBetween(400, 404);
    }

    @Test
    void aBrowserGetsItsWorker() {
        var script = somebody.open("/thoi-bao/worker.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.body()).contains("showNotification", "notificationclick");
    }
}
