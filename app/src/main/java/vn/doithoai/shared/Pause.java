package vn.doithoai.shared;

import java.time.LocalDate;

/// Days that do not count because somebody else is waited for: from the day it is asked for up to,
/// not including, the day the clock runs again. `why` is a word of whoever stopped it.
public record Pause(LocalDate from, LocalDate until, String why) {
    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends on " + from + " at the earliest");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /// The same pause, over by that day.
    public Pause endedBy(LocalDate day) {
        return until.isAfter(day) ? new Pause(from, day.isBefore(from) ? from : day, why) : this;
    }
}
