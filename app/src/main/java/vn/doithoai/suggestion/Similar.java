package vn.doithoai.suggestion;

import java.util.List;
import java.util.Locale;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Petition;

/// A matter on record that may be the same, the same again, or related, and why. A person decides.
public record Similar(Kind kind, Petition petition, List<Reason> reasons) {

    /// `SAME`: still open or recent, in nearly the same words. `RECURRING`: the same raised again
    /// after it was answered. `RELATED`: about the same thing, or much alike in the same place.
    public enum Kind {
        SAME,
        RECURRING,
        RELATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// How a person would link it, if they agree.
        public Kinship kinship() {
            return switch (this) {
                case SAME -> Kinship.DUPLICATE;
                case RECURRING -> Kinship.RECURRING;
                case RELATED -> Kinship.RELATED;
            };
        }
    }

    private static final int LONGEST_EXCERPT = 240;

    public String code() {
        return petition.standing().code();
    }

    /// Enough of its words to be recognised.
    public String excerpt() {
        var text = petition.text();
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_EXCERPT);
        return text.substring(0, space > 0 ? space : LONGEST_EXCERPT) + "…";
    }
}
