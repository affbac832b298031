package vn.doithoai.vault;

import java.util.Locale;

/// The fields of a record that are committed to together, each group with a salt of its own.
public enum FieldGroup {
    IDENTITY,
    CONTACT,
    BODY,
    PLACE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FieldGroup ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
