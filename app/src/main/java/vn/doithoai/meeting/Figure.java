package vn.doithoai.meeting;

import java.util.Locale;

/// What a printed number counts. Turns are not people, and matters are not turns: each is its own.
public enum Figure {
    INVITED,
    ATTENDANCE,
    SITES,
    TURNS,
    MATTERS,
    MATTERS_SPOKEN,
    MATTERS_WRITTEN,
    ANSWERED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Figure ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
