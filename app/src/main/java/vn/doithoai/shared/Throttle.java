package vn.doithoai.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts attempts by a key (a name, a network) and says how long to wait once there were too many
/// in the window. An attempt counts before it is judged, so that attempts side by side gain
/// nothing.
public final class Throttle {
    private static final int MOST_KEYS = 20_000;

    private final InstantSource clock;
    private final int allowed;
    private final Duration window;
    private final Map<String, Attempts> attempts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
                    return size() > MOST_KEYS;
                }
            };

    public Throttle(InstantSource clock, int allowed, Duration window) {
        this.clock = clock;
        this.allowed = allowed;
        this.window = window;
    }

    private record Attempts(Instant since, int count) {}

    /// Counts one more attempt; empty when it may go on, else the time left to wait.
    public synchronized Optional<Duration> attempt(String key) {
        var now = clock.instant();
        var before = attempts.get(key);
        if (before == null || !now.isBefore(before.since().plus(window))) {
            attempts.put(key, new Attempts(now, 1));
            return Optional.empty();
        }
        if (before.count() >= allowed) {
            return Optional.of(Duration.between(now, before.since().plus(window)));
        }
        attempts.put(key, new Attempts(before.since(), before.count() + 1));
        return Optional.empty();
    }

    /// How many attempts count at this moment.
    public synchronized int counted(String key) {
        var known = attempts.get(key);
        return known == null || !clock.instant().isBefore(known.since().plus(window))
                ? 0
                : known.count();
    }

    /// The attempt was good: it does not count.
    public synchronized void takeBack(String key) {
        attempts.computeIfPresent(
                key, (_, a) -> a.count() == 1 ? null : new Attempts(a.since(), a.count() - 1));
    }

    public synchronized void forget(String key) {
        attempts.remove(key);
    }
}
