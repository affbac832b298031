package vn.doithoai.referral;

import java.util.Locale;
import vn.doithoai.shared.Refused;

/// Who is waited for while the clock of a matter stands still.
public enum Waiting {
    PETITIONER,
    OTHER_BODY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As typed into a field, or the reason it is none.
    public static Waiting typed(String word, String field) {
        try {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("referral.pause_without_whom", field);
        }
    }
}
