package vn.doithoai.shared;

import java.util.Locale;

/// What a day is for those who keep office hours: worked as usual, worked in exchange for another,
/// or off for one of four reasons.
public enum DayKind {
    WORKING,
    SWAP_ON,
    WEEKEND,
    HOLIDAY,
    IN_LIEU,
    SWAP_OFF;

    public boolean worked() {
        return this == WORKING || this == SWAP_ON;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DayKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
