package vn.doithoai.petition;

import java.util.Locale;

/// How a matter's life ended. Only what the petitioner or the Front confirmed counts as confirmed;
/// what nobody spoke against within the days of the policy ended unconfirmed.
public enum Ending {
    NONE,
    CONFIRMED,
    UNCONFIRMED,
    WITHDRAWN,
    MERGED,
    GUIDED,
    DECLINED;

    static Ending after(Act act) {
        return switch (act) {
            case CONFIRM -> CONFIRMED;
            case LAPSE -> UNCONFIRMED;
            case WITHDRAW -> WITHDRAWN;
            case MERGE -> MERGED;
            case GUIDE -> GUIDED;
            case DECLINE -> DECLINED;
            default -> NONE;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Ending of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
