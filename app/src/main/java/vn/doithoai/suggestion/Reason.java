package vn.doithoai.suggestion;

import java.util.Arrays;
import java.util.List;

/// Why something is suggested: the text `suggestion.reason.<code>` with its values. Every number in
/// it can be counted again by hand.
public record Reason(String code, List<Object> values) {
    static Reason of(String code, Object... values) {
        return new Reason(code, Arrays.asList(values));
    }
}
