package vn.doithoai.petition;

import java.util.Locale;

/// How two matters belong together.
public enum Kinship {
    DUPLICATE,
    RELATED,
    RECURRING,
    MERGED_INTO,
    SPLIT_INTO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kinship of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
