package vn.doithoai.shared;

/// The province-level jurisdiction a record was made in, by its two-digit code on that day: Bắc Kạn
/// stays `06` after it became part of Thái Nguyên. First column of every growing table's keys.
public record Realm(String code) {
    public Realm {
        if (!code.matches("\\d{2}")) {
            throw new IllegalArgumentException("a realm is a two-digit province code: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
