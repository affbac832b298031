package vn.doithoai.vault;

import java.util.Locale;

/// What in a text may lead to a person.
public enum HintKind {
    EMAIL,
    ACCOUNT,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    NAME;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
