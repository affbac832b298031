package vn.doithoai.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Term;

/// Within how many days something is owed, at which level (null: every level), on whose authority,
/// from a day (`LocalDate.MIN`: as far as we know) until a day no longer in force.
public record Policy(
        Duty duty,
        @Nullable UnitLevel level,
        int days,
        Term.Unit unit,
        Term.Ending ending,
        Band.Limits limits,
        LocalDate from,
        @Nullable LocalDate until,
        Basis basis) {

    /// The rule it follows and how sure we are of it; a realm's own decision is `decided`.
    public record Basis(String rule, String source, String certainty) {
        public static Basis decided(String rule) {
            return new Basis(rule, "realm", "decided");
        }
    }

    public Policy {
        if (duty.isStep() ? Math.abs(days) > 366 : days < 1 || days > Term.LONGEST) {
            throw new IllegalArgumentException(duty + " within " + days + " days");
        }
    }

    /// How long it may take; a step of the ladder is no term.
    public Term term() {
        return new Term(days, unit, ending);
    }

    public boolean inForceOn(LocalDate day) {
        var end = until;
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    boolean overlaps(Policy other) {
        return duty == other.duty
                && level == other.level
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Policy other) {
        var end = other.until;
        return end == null || from.isBefore(end);
    }
}
