package vn.doithoai.figures;

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

    static Ending after(Deed deed) {
        return switch (deed) {
            case CONFIRMED -> CONFIRMED;
            case LAPSED -> UNCONFIRMED;
            case WITHDRAWN -> WITHDRAWN;
            case MERGED -> MERGED;
            case GUIDED -> GUIDED;
            case DECLINED -> DECLINED;
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
