package vn.doithoai.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A percentage as it stands in print, with the decimals it was printed to: `trên 97,5%`, `99%`,
/// `98.62%`. Official reports round or truncate as they please, in one report even both, so either
/// agrees; words such as *trên*, *hơn*, *gần* change nothing.
record PrintedRate(BigDecimal value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?");
    private static final int PLACES = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// Empty when it is no percentage.
    static Optional<PrintedRate> read(String printed) {
        return PrintedCount.digits(printed)
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(digits -> new PrintedRate(new BigDecimal(digits.replace(',', '.'))));
    }

    /// Whether the share, rounded or truncated to the printed decimals, is the printed number.
    boolean agreesWith(long numerator, long denominator) {
        return rounded(numerator, denominator).compareTo(value) == 0
                || truncated(numerator, denominator).compareTo(value) == 0;
    }

    /// The share to the printed decimals, half up.
    BigDecimal rounded(long numerator, long denominator) {
        return share(numerator, denominator).setScale(value.scale(), RoundingMode.HALF_UP);
    }

    private BigDecimal truncated(long numerator, long denominator) {
        return share(numerator, denominator).setScale(value.scale(), RoundingMode.DOWN);
    }

    private static BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.DOWN);
    }

    boolean isAll() {
        return value.compareTo(HUNDRED) == 0;
    }
}
