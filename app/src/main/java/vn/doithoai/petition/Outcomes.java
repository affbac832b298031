package vn.doithoai.petition;

/// How many matters went how, as acts fixed it: numbers that add up. What a passing day alone makes
/// late or broken is in [Slipped].
public record Outcomes(
        long answered,
        long confirmed,
        long contested,
        long inTime,
        long late,
        long promised,
        long broken) {
    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0, 0, 0);

    public Outcomes plus(Outcomes other) {
        return new Outcomes(
                answered + other.answered,
                confirmed + other.confirmed,
                contested + other.contested,
                inTime + other.inTime,
                late + other.late,
                promised + other.promised,
                broken + other.broken);
    }

    public Outcomes negated() {
        return new Outcomes(-answered, -confirmed, -contested, -inTime, -late, -promised, -broken);
    }
}
