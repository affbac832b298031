package vn.doithoai.statistics;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.doithoai.shared.TextKeys;

/// Reads a count as it stands in print: `5.850`, `5 850`, `99,279,700`. A count has no decimals, so
/// whatever stands before groups of three digits only separates them.
final class PrintedCount {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,12}");
    private static final Pattern AMID_WORDS = Pattern.compile("[^\\d-]*(\\d(?:[\\d., ]*\\d)?)\\D*");

    private PrintedCount() {}

    /// Empty when it is no count. Words around it (`hơn 2.000 cuộc`) are read past.
    static OptionalLong read(String printed) {
        return digits(printed)
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(digits -> OptionalLong.of(Long.parseLong(digits.replaceAll("[., ]", ""))))
                .orElse(OptionalLong.empty());
    }

    /// The only number in the text, with what separates its digits.
    static Optional<String> digits(String printed) {
        var number = AMID_WORDS.matcher(TextKeys.exact(printed));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }
}
