package vn.doithoai.organisation;

/// One version of an administrative unit: its official code, and `@yyyymmdd` of the version's first
/// day when that day is known (`01909`, `19@20250701`). Codes outlive names and areas, so the code
/// alone is no identity.
public record UnitId(String value) {
    public UnitId {
        if (!value.matches("\\d{2,5}(@\\d{8})?")) {
            throw new IllegalArgumentException("no unit has the id " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
