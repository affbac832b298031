package vn.doithoai.meeting;

import java.util.Locale;

/// How people met.
public enum Form {
    DIRECT,
    ONLINE,
    MIXED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Form ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
