package vn.doithoai.petition;

import java.util.Locale;

/// Where a matter stands in its life; [Life] says how it gets from one to the next.
public enum Stage {
    RECEIVED,
    REFERRED,
    ACCEPTED,
    ESCALATED,
    ANSWERED,
    CLOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
