package vn.doithoai.referral;

import java.util.Locale;

/// Who says of an answer whether it was done.
public enum Voice {
    PETITIONER,
    FRONT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Voice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
