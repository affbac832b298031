package vn.doithoai.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/// One version of an administrative unit: its official code, and `@yyyymmdd` of the version's first
/// day when that day is known (`01909`, `19@20250701`). Codes outlive names and areas, so the code
/// alone is no identity.
public record UnitId(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2,5}(@\\d{8})?");

    public UnitId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no unit has the id " + value);
        }
    }

    /// As typed at an edge; empty when no unit can have such an id.
    public static Optional<UnitId> typed(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UnitId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
