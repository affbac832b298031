package vn.doithoai.lodging;

import java.util.Locale;

/// What is to become of it.
public enum Wish {
    CORRECT,
    ERASE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Wish of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
