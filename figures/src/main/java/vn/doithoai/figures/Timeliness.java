package vn.doithoai.figures;

import java.util.Locale;

/// Whether a matter was answered by the day it was due, as far as an act has fixed it: once late
/// for ever late. A matter that waits past its day is late too; that is worked out when read.
public enum Timeliness {
    NONE,
    IN_TIME,
    LATE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Timeliness of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
