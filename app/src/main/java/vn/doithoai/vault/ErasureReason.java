package vn.doithoai.vault;

import java.util.Locale;

/// Why the data of a person was erased.
public enum ErasureReason {
    ASKED,
    CONSENT_WITHDRAWN,
    TIME_OVER,
    DENUNCIATION,
    MISTAKEN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ErasureReason ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
