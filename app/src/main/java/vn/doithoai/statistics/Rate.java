package vn.doithoai.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Rule;

/// A share that says of what: numerator, denominator and the version of the rule both are counted
/// by.
public record Rate(long numerator, long denominator, String rule) {
    /// Settled or explained, of all matters. Stated in docs/rules/resolved.v1.md.
    public static final String RESOLVED = Rule.RESOLVED.version();

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// In hundredths, half up to two places: `98.46`. Null when there is nothing to divide by.
    public @Nullable String percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
