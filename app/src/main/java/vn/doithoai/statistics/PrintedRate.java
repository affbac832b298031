package vn.doithoai.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A rate as it stands in print, with the decimals it was printed to: `trên 97,5%`, `99%`,
/// `98.62%`, of a thousand where it says so: `985‰`. Official reports round or truncate as they
/// please, in one report even both, so either agrees; words such as *trên*, *hơn*, *gần* change
/// nothing.
record PrintedRate(BigDecimal value, BigDecimal whole) {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?");
    private static final int PLACES = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    /// Empty when it is no rate.
    static Optional<PrintedRate> read(String printed) {
        return PrintedCount.digits(printed)
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(digits ->
                        new PrintedRate(new BigDecimal(digits.replace(',', '.')), whole(printed)));
    }

    private static BigDecimal whole(String printed) {
        return printed.contains("‰") ? THOUSAND : HUNDRED;
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

    private BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(whole)
                .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.DOWN);
    }

    boolean isAll() {
        return value.compareTo(whole) == 0;
    }
}
