package vn.doithoai.referral;

import java.util.List;

/// The reminders of one desk: those with the oldest day, and how many there are in all; `whole`
/// says that all were counted.
public record Reminded(List<Reminder> oldest, int all, boolean whole) {
    public boolean isEmpty() {
        return oldest.isEmpty();
    }

    /// How many are not shown.
    public int more() {
        return all - oldest.size();
    }
}
