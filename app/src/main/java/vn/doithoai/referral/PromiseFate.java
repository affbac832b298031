package vn.doithoai.referral;

import java.util.Locale;

/// What became of one promise by today. — docs/rules/promise.v1.md
public enum PromiseFate {
    OPEN,
    KEPT,
    BROKEN,
    /// Another promise took its place before its day.
    REPLACED,
    /// Nobody waits for it any more: the matter ended otherwise before its day.
    RELEASED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
