package vn.doithoai.figures;

import java.util.Locale;

/// What became of the promises made about a matter, as far as an act has fixed it: once broken for
/// ever broken. A promise whose day has passed is broken too; that is worked out when read.
public enum PromiseState {
    NONE,
    OPEN,
    KEPT,
    BROKEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PromiseState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
