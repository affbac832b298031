package vn.doithoai.rules.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

class WatchReader {
    final Object[] asked = {
        Instant.now(),
        LocalDate.now(ZoneOffset.UTC),
        LocalDateTime.now(ZoneOffset.UTC),
        new Date(),
        System.currentTimeMillis(),
        InstantSource.system()
    };
    final Supplier<Instant> later = Instant::now;

    LocalDate given(Clock clock) {
        return LocalDate.now(clock);
    }

    long measured() {
        return System.nanoTime();
    }
}
