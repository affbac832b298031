package vn.doithoai.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The country's one time zone: a day ends at midnight in Hà Nội, wherever the program runs.
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// From 0 to 23.
    public static int hour(Instant at) {
        return at.atZone(ZONE).getHour();
    }
}
