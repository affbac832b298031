package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.Tables;
import vn.doithoai.TestClock;

/// Printed figures typed row by row when a meeting is recorded, and a recorded meeting put right.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionPagesTest {
    private static final String DESK = "/van-phong/cuoc/";
    private static final String SAVE = "Ghi cuộc này";
    private static final String CORRECT = "Đính chính";
    private static final String MORE = "Thêm một số in";

    @Autowired Cast cast;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal chi;
    @Autowired Portal stranger;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    @BeforeAll
    void signIn() {
        clock.setTo(LocalDate.of(2017, 6, 1));
        cast.enter();
        cast.ada();
        cast.binh();
        cast.chi();
        ada.signIn("ada", Cast.PASSWORD);
        binh.signIn("binh", Cast.PASSWORD);
        chi.signIn("chi", Cast.PASSWORD);
    }

    /// `row 0 figure matters value 32` as the fields of a form.
    private static Map<String, String> row(int row, String... pairs) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put("printed[%d].%s".formatted(row, pairs[i]), pairs[i + 1]);
        }
        return fields;
    }

    @SafeVarargs
    private static Map<String, String> all(Map<String, String>... maps) {
        var all = new HashMap<String, String>();
        List.of(maps).forEach(all::putAll);
        return all;
    }

    private Shown record(Map<String, String> typed) {
        ada.open(DESK + "moi");
        return ada.press(SAVE, typed);
    }

    private String recorded(Map<String, String> typed) {
        var shown = record(typed);
        assertThat(shown.path()).as(shown.words()).startsWith(DESK + "BK-");
        return shown.path().substring(DESK.length());
    }

    private String printed(Shown shown) {
        return String.join(" | ", shown.texts("table:contains(In trong nguồn) tbody tr"));
    }

    @Test
    void figuresAreRecordedRowByRow() {
        var first =
                row(0, "figure", "turns", "value", "10", "words", "10 lượt", "source", "Báo BK");
        var third = row(2, "figure", "matters", "value", "1.032");
        var code = recorded(all(first, row(1, "figure", ""), third));
        assertThat(printed(ada.page()))
                .contains("Lượt phát biểu 10 0 10 lượt Báo BK")
                .contains("Ý kiến, kiến nghị 1.032 0 Báo BK");
        assertThat(stranger.open("/cuoc-doi-thoai/" + code).words()).contains("1.032", "10 lượt");
    }

    @Test
    void oneMoreRowKeepsEverythingTyped() {
        ada.open(DESK + "moi");
        assertThat(ada.page().document().select("fieldset[data-matter]")).hasSize(1);
        var typed =
                all(row(0, "words", "32 ý kiến"), Map.of("day", "25/5/2017", "more", "printed"));
        var shown = ada.press(MORE, typed);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.document().select("fieldset[data-matter]")).hasSize(2);
        assertThat(shown.document().select("[name=day]").val()).isEqualTo("25/5/2017");
        assertThat(shown.document().select("[name='printed[0].words']").val())
                .isEqualTo("32 ý kiến");
        var more = ada.press(MORE, all(row(1, "value", "8"), Map.of("more", "printed")));
        assertThat(more.document().select("fieldset[data-matter]")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "figure=sites value=7,                  source",
        "figure=sites source=Báo,               value",
        "value=7 source=Báo,                    figure",
        "figure=sites value=bảy source=Báo,     value",
        "figure=sites value=-7 source=Báo,      value",
        "figure=khói value=7 source=Báo,        figure",
        "words=nguyên,                          figure"
    })
    void aRefusedRowIsNamedByItsPlace(String typed, String named) {
        var before = Tables.rows(db);
        var second = new HashMap<String, String>();
        for (var pair : typed.split(" ")) {
            var at = pair.indexOf('=');
            second.put("printed[1]." + pair.substring(0, at), pair.substring(at + 1));
        }
        var shown = record(all(row(0, "value", " "), second, Map.of("place", "Hội trường")));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.texts("#errors a[href='#f-printed[1]." + named + "']")).hasSize(1);
        assertThat(shown.words()).doesNotContain("⟦");
        second.forEach((name, value) -> {
            if (!name.endsWith("figure")) {
                assertThat(shown.document().select("[name='" + name + "']").val()).isEqualTo(value);
            }
        });
        assertThat(shown.document().select("[name=place]").val()).isEqualTo("Hội trường");
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed[300].value", "printed[99999999].value", "printed[x].value"})
    void rowsWithoutEndAreRefused(String name) {
        var before = Tables.rows(db);
        var shown = record(Map.of(name, "7"));
        assertThat(shown.status()).as(shown.words()).isBetween(400, 422);
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @Test
    void anAttendanceIsCorrectedWithAReason() {
        var path = DESK + recorded(Map.of("attendance", "244"));
        ada.follow("Đính chính số lượt");
        var refused = ada.press(CORRECT, Map.of("attendance", "240", "because", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#f-attendance").val()).isEqualTo("240");
        var shown = ada.press(CORRECT, Map.of("because", "Đếm lại theo danh sách"));
        assertThat(shown.path()).isEqualTo(path);
        assertThat(shown.words()).contains("Đã đính chính 1 lần", "Đếm lại", "244");
    }

    @Test
    void figuresAreAddedAfterwards() {
        var code = recorded(Map.of());
        ada.follow("Bổ sung, rút số in");
        var because = Map.of("because", "Báo đăng ngày 26/5");
        var added = row(0, "figure", "matters", "value", "32", "source", "Báo Bắc Kạn");
        var form = ada.page().form("form[data-keep]");
        var shown = ada.press(form, all(added, because));
        assertThat(shown.path()).isEqualTo(DESK + code);
        assertThat(printed(shown)).contains("Ý kiến, kiến nghị 32 0");
        assertThat(shown.texts("table:contains(Các lần đính chính số in) tbody td"))
                .contains("Ý kiến, kiến nghị: 32 (Báo Bắc Kạn)", "–", "Báo đăng ngày 26/5");
        var rows = Tables.rows(db);
        ada.open(DESK + code + "/so-in");
        ada.press(form, all(added, because));
        assertThat(Tables.rows(db)).isEqualTo(rows);
        assertThat(stranger.open("/cuoc-doi-thoai/" + code).words())
                .contains("Báo đăng ngày 26/5", "bổ sung 1, rút 0");
        assertThat(stranger.machine("GET", "/api/v1/meetings/" + code, "", "").body())
                .contains("\"figure\":\"matters\",\"value\":32");
    }

    @Test
    void aMistypedFigureIsWithdrawn() {
        var typed = row(0, "figure", "turns", "value", "100", "source", "Báo");
        var path = DESK + recorded(typed);
        ada.open(path + "/so-in");
        var refused = ada.press(CORRECT, Map.of("withdraw", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[name=withdraw]").hasAttr("checked")).isTrue();
        var shown = ada.press(CORRECT, Map.of("because", "Thừa một số không"));
        assertThat(shown.path()).isEqualTo(path);
        assertThat(printed(shown)).isEmpty();
        assertThat(shown.words()).contains("Thừa một số không", "Lượt phát biểu: 100 (Báo)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "x", "99999999999"})
    void whatNeverStoodIsNotWithdrawn(String position) {
        var code = recorded(row(0, "figure", "turns", "value", "1", "source", "Báo"));
        var before = Tables.rows(db);
        ada.open(DESK + code + "/so-in");
        var shown = ada.press(CORRECT, Map.of("withdraw", position, "because", "Nhầm"));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.texts("#errors a[href='#f-withdraw']")).isNotEmpty();
        assertThat(Tables.rows(db)).isEqualTo(before);
    }

    @Test
    void unknownAndForbiddenLookTheSame() {
        var code = recorded(Map.of());
        for (var page : List.of("/so-in", "/so-luot-du")) {
            assertThat(stranger.open(DESK + code + page).path()).startsWith("/dang-nhap");
            assertThat(ada.open(DESK + "BK-0000-0000" + page).status()).isEqualTo(404);
            assertThat(chi.open(DESK + code + page).status()).isEqualTo(404);
            assertThat(binh.open(DESK + code + page).status()).isEqualTo(404);
        }
    }
}
