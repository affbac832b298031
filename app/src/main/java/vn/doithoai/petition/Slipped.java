package vn.doithoai.petition;

/// What the passing days alone made of matters, without an act, as of the day asked for: how many
/// wait past their day (of those, how many had been answered in time before, in an earlier round),
/// and how many promises have passed their day.
public record Slipped(String part, long overdue, long inTimeBefore, long alreadyLate, long missed) {

    /// To be added to what acts have fixed.
    public Outcomes outcomes() {
        return new Outcomes(0, 0, 0, -inTimeBefore, overdue - alreadyLate, 0, missed);
    }
}
