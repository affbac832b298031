package vn.doithoai.shared;

import java.time.LocalDate;

/// A span of days, both ends included.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new Refused("period.ends_before_it_starts", "to");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
