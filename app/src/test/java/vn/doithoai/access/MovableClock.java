package vn.doithoai.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until a test moves it.
public final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2021-03-01T02:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }
}
