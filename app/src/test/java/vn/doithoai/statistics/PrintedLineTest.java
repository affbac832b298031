package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.organisation.UnitLevel;

/// What a line is about is told from its label alone, however an office writes it.
class PrintedLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng",
                "Tổng cộng",
                "TỔNG SỐ",
                "Cộng",
                "Cộng chung",
                "Toàn tỉnh",
                "Cả tỉnh",
                "Total",
                "tong cong",
                "Tổng số kiến nghị"
            })
    void aTotalIsKnownByItsName(String label) {
        assertThat(line(label, "").total()).isTrue();
        assertThat(line(label, "").level()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng công ty Điện lực",
                "Cộng đồng dân cư",
                "Khác",
                "Hội đồng nhân dân",
                "Tòa án"
            })
    void aBodyIsNoTotal(String label) {
        assertThat(line(label, "").total()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Cấp tỉnh, PROVINCE",
        "Tỉnh, PROVINCE",
        "CẤP HUYỆN, DISTRICT",
        "Huyện thành phố, DISTRICT",
        "Cấp xã, COMMUNE",
        "Xã phường thị trấn, COMMUNE",
        "commune level, COMMUNE",
        "Provincial, PROVINCE"
    })
    void aLevelIsKnownByItsName(String label, UnitLevel level) {
        assertThat(line(label, "").level()).contains(level);
        assertThat(line(label, "").total()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã hội", "Văn hóa - xã hội", "Tình hình chung", "Giao thông"})
    void aFieldIsNoLevel(String label) {
        assertThat(line(label, "").level()).isEmpty();
    }

    /// Printed as `100%`, everything was resolved; any other rate says nothing of how many.
    @Test
    void allSaysHowManyWereResolved() {
        assertThat(line("Tỉnh", "100%").resolved()).hasValue(130);
        assertThat(line("Tỉnh", "99%").resolved()).isEmpty();
        var both =
                new PrintedLine(
                        "Tỉnh", Map.of(Column.MATTERS, "130", Column.RESOLVED, "129"), "100%");
        assertThat(both.resolved()).hasValue(129);
    }

    private static PrintedLine line(String label, String rate) {
        return new PrintedLine(label, Map.of(Column.MATTERS, "130"), rate);
    }
}
