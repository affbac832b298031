package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                    100%       |  5849 |  5850 | true
                    99,9%      |  5849 |  5850 | true
                    100,0%     |  5849 |  5850 | true
                    100,00%    |  5849 |  5850 | false
                    0%         |     1 |   200 | true
                    1%         |     1 |   200 | true
                    0,5%       |     1 |   200 | true
                    150%       |     3 |     2 | true
                    985‰       |  5760 |  5850 | true
                    984,6‰     |  5760 |  5850 | true
                    98,4‰      |  5760 |  5850 | false
                    98,4%      |  5760 |  5850 | true
                    """)
    void aRateAgreesOrNot(String printed, long numerator, long denominator, boolean agrees) {
        assertThat(PrintedRate.read(printed).orElseThrow().agreesWith(numerator, denominator))
                .isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "khoảng",
                "12,,5%",
                "1.2.3%",
                "-5%",
                "97,5% và 98%",
                "%",
                "97,55555%",
                "123456%",
                "NaN%",
                "½%"
            },
            delimiter = '|')
    void whatIsNoRateIsNotRead(String printed) {
        assertThat(PrintedRate.read(printed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "100", "100,0 %", "đạt 100%", "1000‰", "100.00%"})
    void allIsAllHoweverPrinted(String printed) {
        assertThat(PrintedRate.read(printed).orElseThrow().isAll()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99,9%", "100‰", "1000%", "10%"})
    void lessOrMoreIsNotAll(String printed) {
        assertThat(PrintedRate.read(printed).orElseThrow().isAll()).isFalse();
    }

    /// Against whole numbers alone: what is printed, without its comma, is the share cut off or the
    /// share rounded half up, in units of its last decimal.
    @Property(tries = 3_000)
    void theJudgementIsThatOfWholeNumbers(
            @ForAll @LongRange(max = 30_000) long numerator,
            @ForAll @LongRange(min = 1, max = 12_000) long denominator,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll @IntRange(min = -3, max = 3) int off,
            @ForAll boolean perMille,
            @ForAll boolean comma) {
        var scaled = scaled(numerator, perMille, decimals);
        var d = BigInteger.valueOf(denominator);
        var truncated = scaled.divide(d);
        var rounded = scaled.shiftLeft(1).add(d).divide(d.shiftLeft(1));
        var units = truncated.add(BigInteger.valueOf(off));
        Assume.that(units.signum() >= 0 && units.toString().length() <= 4 + decimals);
        var text = new BigDecimal(units, decimals).toPlainString();
        var printed = (comma ? text.replace('.', ',') : text) + (perMille ? "‰" : "%");
        assertThat(PrintedRate.read(printed).orElseThrow().agreesWith(numerator, denominator))
                .as("%s for %d of %d", printed, numerator, denominator)
                .isEqualTo(units.equals(truncated) || units.equals(rounded));
    }

    private static BigInteger scaled(long numerator, boolean perMille, int decimals) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(perMille ? 1_000 : 100))
                .multiply(BigInteger.TEN.pow(decimals));
    }

    /// A half exactly is where rounding and cutting part: both agree, their neighbours do not.
    @Property
    void aHalfAgreesBothWays(@ForAll @IntRange(max = 999) int whole) {
        long numerator = 10L * whole + 5;
        for (var printed : List.of(whole, whole + 1)) {
            assertThat(rate(printed).agreesWith(numerator, 10_000)).as("%d", printed).isTrue();
        }
        assertThat(rate(whole + 2).agreesWith(numerator, 10_000)).isFalse();
        assertThat(whole > 0 && rate(whole - 1).agreesWith(numerator, 10_000)).isFalse();
    }

    private static PrintedRate rate(int tenths) {
        return PrintedRate.read(new BigDecimal(tenths).movePointLeft(1).toPlainString() + "%")
                .orElseThrow();
    }

    /// The program's own percentage, printed by somebody, always agrees with its numbers.
    @Property
    void ourOwnRateAgreesWithItself(
            @ForAll @LongRange(max = 2_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 2_000_000) long denominator) {
        Assume.that(numerator <= denominator);
        var percent = new Rate(numerator, denominator, Rate.RESOLVED).percent();
        assertThat(PrintedRate.read(percent + "%").orElseThrow().agreesWith(numerator, denominator))
                .isTrue();
        assertThat(new BigDecimal(percent))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(numerator * 100)
                                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    @Test
    void nothingOfNothingHasNoRate() {
        assertThat(new Rate(0, 0, Rate.RESOLVED).percent()).isNull();
        assertThat(new Rate(0, 7, Rate.RESOLVED).percent()).isEqualTo("0.00");
    }

    @Property
    void wordsAroundARateChangeNothing(
            @ForAll @IntRange(max = 10_000) int hundredths, @ForAll @IntRange(max = 5) int words) {
        var number = new BigDecimal(hundredths).movePointLeft(2).toPlainString();
        var around = List.of("%s%%", "trên %s%%", "hơn %s %%", "đạt %s%%", "gần\u00a0%s %%", "%s");
        assertThat(PrintedRate.read(around.get(words).formatted(number)))
                .isEqualTo(PrintedRate.read(number + "%"));
    }
}
