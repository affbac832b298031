package vn.doithoai.referral;

/// What a second person did with a draft, with a remark; or that a newer draft took its place, or
/// that the matter ended or went to another body first.
public record Fate(Kind kind, String remark) {
    static final Fate APPROVED = new Fate(Kind.APPROVED, "");
    static final Fate REPLACED = new Fate(Kind.REPLACED, "");
    static final Fate LAPSED = new Fate(Kind.LAPSED, "");

    /// In the words of the table, in capitals.
    public enum Kind {
        APPROVED,
        SENT_BACK,
        REPLACED,
        LAPSED
    }
}
