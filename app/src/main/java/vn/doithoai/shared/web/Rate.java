package vn.doithoai.shared.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A rate as it is printed: a percentage to two places, without zeros that say nothing. It never
/// reads 100 while something is left, nor 0 while something is done.
final class Rate {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private Rate() {}

    static @Nullable BigDecimal of(long numerator, long denominator) {
        if (denominator == 0) {
            return null;
        }
        var rate =
                BigDecimal.valueOf(numerator)
                        .multiply(ALL)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        if (rate.compareTo(ALL) == 0 && numerator < denominator) {
            return ALL.subtract(STEP);
        }
        if (rate.signum() == 0 && numerator > 0) {
            return STEP;
        }
        return rate.stripTrailingZeros();
    }
}
