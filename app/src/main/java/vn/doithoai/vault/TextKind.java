package vn.doithoai.vault;

import java.util.Locale;

/// What a kept text is of its person: their own words, or what leads to them.
public enum TextKind {
    ORIGINAL,
    NAME,
    CONTACT,
    ADDRESS,
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TextKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
