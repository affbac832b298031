package vn.doithoai.vault;

import java.util.Locale;

/// What somebody reads personal data for. A word of a list and not prose: a reason in somebody's
/// own words could itself name people.
public enum Purpose {
    HANDLING,
    CLEARING,
    CONTACTING,
    SUPERVISION,
    ACCESS,
    CORRECTION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Purpose ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
