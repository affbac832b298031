package vn.doithoai.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Answers found in the last minute, so that a request need not ask the database who is asking.
/// Empty answers are not kept: guesses must not fill the memory.
final class Recent<K, V> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<K, Found<V>> found = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Recent(InstantSource clock) {
        this.clock = clock;
    }

    private record Found<V>(V value, Instant at) {}

    Optional<V> get(K key, Function<K, Optional<V>> ask) {
        var now = clock.instant();
        var known = found.get(key);
        if (known != null && now.isBefore(known.at().plus(FRESH))) {
            return Optional.of(known.value());
        }
        var answer = ask.apply(key);
        answer.ifPresentOrElse(
                value -> found.put(key, new Found<>(value, now)), () -> found.remove(key));
        return answer;
    }

    void forget() {
        found.clear();
    }
}
