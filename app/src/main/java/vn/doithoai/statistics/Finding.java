package vn.doithoai.statistics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one check of a printed table found. For a rate `left` of `right` was recomputed; for a sum
/// the parts make `left` where `right` is printed; for a question `left` meetings stand above
/// `right`. `printed` is the figure, or the other line, in its printed words.
public record Finding(
        Verdict verdict,
        Check check,
        String line,
        @Nullable Column column,
        String printed,
        long left,
        long right) {

    /// A question is no fault: somebody should say what was counted.
    public enum Verdict {
        AGREES,
        FLAG,
        ASK;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Check {
        RATE,
        SUM,
        KINDS,
        PLAUSIBLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean agrees() {
        return verdict == Verdict.AGREES;
    }

    public boolean rate() {
        return check == Check.RATE;
    }
}
