package vn.doithoai.statistics;

import vn.doithoai.petition.Outcomes;

/// One line of a report. `part` is the word or code it stands for: a level, a kind, a year, a unit,
/// a topic, a result; empty for the total.
public record Line(String part, Tally tally, long regular) {
    public static final String OWN = "own";
    public static final String NOBODY = "none";

    /// Regular or not, every meeting is one of the two.
    public long notRegular() {
        return tally.meetings() - regular;
    }

    Line plus(Line other) {
        return new Line(part, tally.plus(other.tally), regular + other.regular);
    }

    Line and(Outcomes slipped) {
        return new Line(part, tally.and(slipped), regular);
    }

    Line without(Line others, String left) {
        return new Line(left, tally.minus(others.tally), regular - others.regular);
    }

    /// What the unit of a report did itself, not one of the units below it.
    public boolean own() {
        return part.equals(OWN);
    }

    /// What no agency was asked about.
    public boolean nobodys() {
        return part.equals(NOBODY);
    }

    boolean nothing() {
        return tally.nothing();
    }
}
