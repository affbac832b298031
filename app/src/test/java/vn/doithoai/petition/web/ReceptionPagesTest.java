package vn.doithoai.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Tables;
import vn.doithoai.referral.Troupe;

/// A letter, a call or a visitor is written down without script.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceptionPagesTest {
    private static final Map<String, String> LETTER =
            Map.of(
                    "text", "Cầu treo Nà Lìn mất ván",
                    "petitionClass", "petition",
                    "topic", "GT",
                    "channel", "post",
                    "day", "20/4/2021",
                    "name", "Lò Thị Bưởi",
                    "contact", "0912345678");

    @Autowired Troupe troupe;
    @Autowired Portal ada;
    @Autowired Portal visitor;
    @Autowired JdbcClient db;

    @BeforeAll
    void everybodySignsIn() {
        troupe.enter();
        ada.signIn("ada", Cast.PASSWORD);
    }

    private void send(Map<String, String> changes) {
        var typed = new HashMap<>(LETTER);
        typed.putAll(changes);
        ada.press("Tiếp nhận", typed);
    }

    private void receive(Map<String, String> changes) {
        ada.open("/van-phong/kien-nghi/moi");
        send(changes);
    }

    @Test
    void aLetterIsReceivedAndKeptSealed() {
        receive(Map.of());
        assertThat(ada.page().path()).startsWith("/kien-nghi/BK-");
        visitor.open(ada.page().path());
        assertThat(visitor.page().words())
                .contains("đang chờ duyệt", "20/04/2021")
                .doesNotContain("Nà Lìn mất ván", "Bưởi", "0912345678");
    }

    @Test
    void whatReadsLikeADenunciationIsAskedAboutBeforeAnythingIsKept() {
        var before = Tables.rows(db);
        receive(Map.of("text", "Tôi tố cáo ông chủ tịch xã nhận hối lộ của dân"));
        assertThat(ada.page().words())
                .contains("Nội dung có dấu hiệu tố cáo", "Chưa có gì được lưu");
        assertThat(ada.page().body()).contains("nhận hối lộ của dân");
        assertThat(Tables.rows(db)).isEqualTo(before);
        send(Map.of("text", "Tôi tố cáo ông chủ tịch xã nhận hối lộ", "harmless", "true"));
        assertThat(ada.page().path()).startsWith("/kien-nghi/BK-");
    }

    @Test
    void aDenunciationIsNotReceived() {
        var before = Tables.rows(db);
        receive(Map.of("petitionClass", "denunciation", "harmless", "true"));
        assertThat(ada.page().words()).contains("Tố cáo không được ghi nội dung ở đây");
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsNamedAndNothingTypedIsLost() {
        receive(Map.of("topic", "", "day", "31/02/2021"));
        assertThat(ada.page().status()).isEqualTo(422);
        assertThat(ada.page().body()).contains("Cầu treo Nà Lìn mất ván", "Lò Thị Bưởi");
    }
}
