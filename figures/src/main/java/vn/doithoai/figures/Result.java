package vn.doithoai.figures;

import java.util.Locale;

/// What the latest answer says was done. Noted, answered, explained and settled are four different
/// strengths; the code list `referral.result` names finer words within each.
public enum Result {
    NONE,
    SETTLED,
    IN_PROGRESS_WITH_ROADMAP,
    IN_PROGRESS,
    EXPLAINED,
    NOT_SETTLED;

    /// Counted as resolved by rule `resolved.v1`: the "đã xử lý, giải quyết" of official reports.
    public boolean resolved() {
        return Rule.RESOLVED.counts(word());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Result of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
