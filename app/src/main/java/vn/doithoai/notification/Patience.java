package vn.doithoai.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait after an attempt that failed, and when to stop trying.
final class Patience {
    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private Patience() {}

    /// Empty after the last attempt.
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
