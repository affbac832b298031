package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doithoai.TestClock;

/// Against somebody who writes every attempt down and counts on their fingers.
class ThrottlePropertiesTest {
    private static final int ALLOWED = 3;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private enum What {
        ATTEMPT,
        TAKE_BACK,
        FORGET
    }

    record Step(What what, String key, Duration after) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var what =
                Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(6, What.ATTEMPT),
                        net.jqwik.api.Tuple.of(1, What.TAKE_BACK),
                        net.jqwik.api.Tuple.of(1, What.FORGET));
        var key = Arbitraries.of("an", "binh");
        var after = Arbitraries.of(0, 1, 60, 299, 300, 899, 900, 901).map(Duration::ofSeconds);
        return Combinators.combine(what, key, after).as(Step::new).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void itCountsAsOneWouldOnFingers(@ForAll("steps") List<Step> steps) {
        var clock = new TestClock();
        var throttle = new Throttle(clock, ALLOWED, WINDOW);
        var fingers = new Fingers();
        for (var step : steps) {
            clock.advance(step.after());
            switch (step.what()) {
                case ATTEMPT ->
                        assertThat(throttle.attempt(step.key()))
                                .isEqualTo(fingers.attempt(step.key(), clock.instant()));
                case TAKE_BACK -> {
                    throttle.takeBack(step.key());
                    fingers.takeBack(step.key());
                }
                case FORGET -> {
                    throttle.forget(step.key());
                    fingers.attempts.remove(step.key());
                }
            }
        }
    }

    /// A window begins with the first attempt in it; a refused attempt is not written down.
    private static final class Fingers {
        private final Map<String, List<Instant>> attempts = new HashMap<>();

        Optional<Duration> attempt(String key, Instant now) {
            var written = attempts.computeIfAbsent(key, _ -> new ArrayList<>());
            if (!written.isEmpty() && !written.getFirst().plus(WINDOW).isAfter(now)) {
                written.clear();
            }
            if (written.size() == ALLOWED) {
                return Optional.of(Duration.between(now, written.getFirst().plus(WINDOW)));
            }
            written.add(now);
            return Optional.empty();
        }

        void takeBack(String key) {
            var written = attempts.getOrDefault(key, List.of());
            if (!written.isEmpty()) {
                written.removeLast();
            }
        }
    }
}
