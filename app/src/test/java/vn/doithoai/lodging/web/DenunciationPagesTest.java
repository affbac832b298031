package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.lodging.Solver;

/// Who denounces is led elsewhere before anything is kept.
@AppTest
@Import(Cast.class)
@ExtendWith(OutputCaptureExtension.class)
class DenunciationPagesTest {
    private static final String CANARY = "Khuổi Chim Hoàng Yến";
    private static final String ACCUSES =
            "Tôi tố cáo ông chủ tịch xã nhận hối lộ khi giao đất ở " + CANARY + ".";
    private static boolean entered;

    @Autowired Cast cast;
    @Autowired JdbcClient db;
    @Autowired Portal petitioner;

    @BeforeEach
    void everybodyIsThere() {
        if (!entered) {
            cast.enter();
            entered = true;
        }
    }

    private Shown look(String kind, String text) {
        petitioner.open("/gui-kien-nghi");
        return petitioner.press(
                "Xem lại trước khi gửi",
                new HashMap<>(
                        Map.of(
                                "unit_name",
                                "Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn",
                                "kind",
                                kind,
                                "topic",
                                "TC",
                                "text",
                                text)));
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void aDenunciationIsLedToItsChannel(CapturedOutput log) {
        int matters = count("petition");
        int guided = count("lodging_guided");
        var page = look("petition", ACCUSES);
        assertThat(page.heading()).isEqualTo("Nội dung này có dấu hiệu là tố cáo");
        assertThat(page.words()).contains("trụ sở tiếp công dân").doesNotContain(CANARY);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(count("petition")).isEqualTo(matters);
        assertThat(count("lodging_guided")).isEqualTo(guided + 1);
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    @Test
    void whoSaysSoIsNotEchoed() {
        var page = look("denunciation", ACCUSES);
        assertThat(page.heading()).isEqualTo("Nơi tiếp nhận tố cáo");
        assertThat(page.body()).doesNotContain(CANARY);
    }

    @Test
    void theSendingItselfIsNoWayAround() {
        look("petition", "Đường vào thôn lầy lội, đề nghị sửa.");
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        int matters = count("petition");
        var page = petitioner.press(form, Map.of("solution", solution, "text", ACCUSES));
        assertThat(page.heading()).contains("tố cáo");
        assertThat(count("petition")).isEqualTo(matters);
    }

    @Test
    void signsMayErrAndItGoesOn() {
        int guided = count("lodging_guided");
        look("petition", ACCUSES);
        look("petition", ACCUSES);
        assertThat(count("lodging_guided")).isEqualTo(guided + 2);
        var preview = petitioner.press("Không phải tố cáo, gửi tiếp", Map.of());
        assertThat(preview.heading()).isEqualTo("Xem lại trước khi gửi");
        assertThat(count("lodging_guided")).isEqualTo(guided + 1);
        var form = preview.form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        var receipt = petitioner.press(form, Map.of("solution", solution));
        assertThat(receipt.heading()).isEqualTo("Giấy biên nhận kiến nghị");
    }

    @Test
    void aFormShownTwiceCountsOnce() {
        look("petition", ACCUSES);
        int guided = count("lodging_guided");
        var form = petitioner.page().form("form[action$=gui-kien-nghi]");
        var page = petitioner.press(form, Map.of("innocent", ""));
        assertThat(page.heading()).contains("tố cáo");
        assertThat(count("lodging_guided")).isEqualTo(guided);
    }
}
