package vn.doithoai;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.doithoai.shared.Retelling;

/// A clock that stands still until a test moves it: ten in the morning of 29 April 2021 at first.
public final class TestClock implements InstantSource {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant START = morningOf(LocalDate.of(2021, 4, 29));

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return Retelling.over(() -> now).instant();
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void setTo(LocalDate day) {
        now = morningOf(day);
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(VIETNAM).toInstant();
    }
}
