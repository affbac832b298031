package vn.doithoai.organisation;

import java.util.Locale;

/// The three levels of units; districts ended on 1 July 2025 (Resolution 202/2025/QH15).
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static UnitLevel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
