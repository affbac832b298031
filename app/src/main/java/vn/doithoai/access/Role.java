package vn.doithoai.access;

import java.util.Locale;

/// What a signed-in post does: keeps the realm in order, keeps its records, or answers matters.
public enum Role {
    ADMINISTRATOR,
    OFFICE,
    AGENCY;

    /// As stored, sent and used in keys of texts: `office`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
