package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

class TypedTableTest {
    @Test
    void figuresKeepTheirPrintedWords() {
        var line = TypedTable.read("Cấp xã\t1.791\t18.915\t4.743\t4.699\ttrên 99%").getFirst();
        assertThat(line.label()).isEqualTo("Cấp xã");
        assertThat(line.printed(Column.MEETINGS)).isEqualTo("1.791");
        assertThat(line.rate()).isEqualTo("trên 99%");
        assertThat(line.level()).contains(UnitLevel.COMMUNE);
    }

    @Test
    void decomposedLettersAndHardSpacesAreRead() {
        var line = TypedTable.read("Ca\u0302\u0301p\u00a0ti\u0309nh;5\u00a0850").getFirst();
        assertThat(line.label()).isEqualTo("Cấp tỉnh");
        assertThat(line.count(Column.MEETINGS)).hasValue(5850);
    }

    @Test
    void aQuotedCommaStaysInItsCell() {
        var line = TypedTable.read("Tỉnh,298,4.774,130,,\"97,5%\"").getFirst();
        assertThat(line.rate()).isEqualTo("97,5%");
        assertThat(line.count(Column.RESOLVED)).isEmpty();
    }

    @Test
    void everyWrongCellIsNamed() {
        var refused = refused("Tỉnh\tnhiều\t4,77\nHuyện\t-5\t10\t12\t1\tmột nửa");
        assertThat(refused.refusals())
                .extracting(Refusal::code)
                .containsExactly(
                        "statistics.not_a_count",
                        "statistics.not_a_count",
                        "statistics.not_a_count",
                        "statistics.not_a_rate");
        assertThat(refused.refusals().getFirst().values()).containsExactly(1, "nhiều");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThat(refused(" \n ").refusals().getFirst().code())
                .isEqualTo("statistics.table_missing");
    }

    @Test
    void aVeryLongTableIsRefused() {
        assertThat(refused("x\t1\n".repeat(50_000)).refusals().getFirst().code())
                .isEqualTo("statistics.table_too_long");
        assertThat(refused("x\t1\n".repeat(201)).refusals().getFirst().code())
                .isEqualTo("statistics.table_too_many_lines");
    }

    @Test
    void anUnknownHeadingIsNamed() {
        var refused = refused("Cấp\tSố xe\nTỉnh\t5");
        assertThat(refused.refusals().getFirst())
                .isEqualTo(
                        new Refusal(
                                "statistics.heading_unknown", "table", java.util.List.of("Số xe")));
    }

    @Test
    void aDashSaysNothingWasPrinted() {
        assertThat(TypedTable.read("Tỉnh\t-\t–").getFirst().figures()).isEmpty();
    }

    private static Refused refused(String typed) {
        return catchThrowableOfType(Refused.class, () -> TypedTable.read(typed));
    }
}
