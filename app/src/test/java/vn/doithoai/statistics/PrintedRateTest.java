package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    86,74%     |   144 |   166 | true
                    86,75%     |   144 |   166 | true
                    86,76%     |   144 |   166 | false
                    9,68%      |     9 |    93 | true
                    9,67%      |     9 |    93 | true
                    trên 95,2% |   931 |   977 | true
                    99%        |  4699 |  4743 | true
                    trên 97,5% |  5760 |  5850 | false
                    98,46 %    |  5760 |  5850 | true
                    gần 98,5%  |  5760 |  5850 | true
                    98.62%     | 16051 | 16274 | true
                    98.63%     | 16051 | 16274 | true
                    1.38%      |   223 | 16274 | false
                    91.8%      |  2501 |  2723 | true
                    78%        |   109 |   139 | true
                    100%       |   130 |   130 | true
                    """)
    void aRateAgreesOrNot(String printed, long numerator, long denominator, boolean agrees) {
        assertThat(PrintedRate.read(printed).orElseThrow().agreesWith(numerator, denominator))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"khoảng", "12,,5%", "1.2.3%", "-5%", "97,5% và 98%"},
            delimiter = '|')
    void whatIsNoRateIsNotRead(String printed) {
        assertThat(PrintedRate.read(printed)).isEmpty();
    }

    @Property
    void whatIsPrintedRightAgrees(
            @ForAll @IntRange(max = 2_000) int numerator,
            @ForAll @IntRange(min = 1, max = 2_000) int denominator,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll boolean truncated) {
        Assume.that(numerator <= denominator);
        var share =
                BigDecimal.valueOf(100L * numerator)
                        .divide(
                                BigDecimal.valueOf(denominator),
                                decimals,
                                truncated ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        var printed = PrintedRate.read(share.toPlainString().replace('.', ',') + "%");
        assertThat(printed.orElseThrow().agreesWith(numerator, denominator)).isTrue();
    }

    @Property
    void oneStepTooFarIsFlagged(
            @ForAll @IntRange(max = 2_000) int numerator,
            @ForAll @IntRange(min = 1, max = 2_000) int denominator) {
        Assume.that(numerator <= denominator);
        var up =
                BigDecimal.valueOf(100L * numerator)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.UP)
                        .add(new BigDecimal("0.01"));
        assertThat(PrintedRate.read(up + "%").orElseThrow().agreesWith(numerator, denominator))
                .isFalse();
    }
}
