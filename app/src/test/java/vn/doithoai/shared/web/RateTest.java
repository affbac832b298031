package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RateTest {
    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.005");
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private static BigDecimal exactly(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    @Property
    void aRateIsTheNearestOfTwoPlaces(
            @ForAll @LongRange(min = 1, max = 40_000) long whole,
            @ForAll @LongRange(min = 0, max = 40_000) long some) {
        long part = Math.min(some, whole);
        var rate = Rate.of(part, whole);
        var off = rate.subtract(exactly(part, whole)).abs();
        var ends = part == 0 || part == whole;
        assertThat(off).isLessThanOrEqualTo(ends ? BigDecimal.ZERO : STEP);
        if (rate.compareTo(STEP) > 0 && rate.compareTo(new BigDecimal("99.99")) < 0) {
            assertThat(off).isLessThanOrEqualTo(HALF_A_STEP);
        }
        assertThat(rate.scale()).isLessThanOrEqualTo(2);
    }

    @Property
    void allAndNothingAreSaidOnlyWhenTrue(
            @ForAll @LongRange(min = 2, max = 9_000_000_000L) long whole) {
        assertThat(Rate.of(whole, whole)).isEqualByComparingTo("100");
        assertThat(Rate.of(whole - 1, whole)).isLessThan(new BigDecimal(100));
        assertThat(Rate.of(1, whole)).isPositive();
        assertThat(Rate.of(0, whole)).isZero();
    }

    @Property
    void moreDoneIsNeverALowerRate(
            @ForAll @LongRange(min = 2, max = 50_000) long whole,
            @ForAll @LongRange(min = 0, max = 50_000) long some) {
        long part = some % whole;
        assertThat(Rate.of(part + 1, whole)).isGreaterThanOrEqualTo(Rate.of(part, whole));
    }

    @Example
    void halvesAreRoundedUp() {
        assertThat(Rate.of(1, 80_000)).isEqualByComparingTo("0.01");
        assertThat(Rate.of(12_345, 100_000)).isEqualByComparingTo("12.35");
        assertThat(Rate.of(4_699, 4_743)).isEqualByComparingTo("99.07");
    }

    @Example
    void nothingToDivideByIsNoRate() {
        assertThat(Rate.of(0, 0)).isNull();
    }
}
