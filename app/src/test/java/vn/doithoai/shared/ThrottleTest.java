package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.doithoai.TestClock;

class ThrottleTest {
    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(clock, 2, Duration.ofMinutes(15));

    @Test
    void theThirdTryWaits() {
        assertThat(throttle.attempt("an")).isEmpty();
        assertThat(throttle.attempt("an")).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertThat(throttle.attempt("an")).contains(Duration.ofMinutes(10));
    }

    @Test
    void anotherNameDoesNotWait() {
        throttle.attempt("an");
        throttle.attempt("an");
        assertThat(throttle.attempt("binh")).isEmpty();
    }

    @Test
    void waitingEnds() {
        throttle.attempt("an");
        throttle.attempt("an");
        clock.advance(Duration.ofMinutes(15));
        assertThat(throttle.attempt("an")).isEmpty();
    }

    @Test
    void aGoodTryDoesNotCount() {
        throttle.attempt("an");
        throttle.takeBack("an");
        throttle.attempt("an");
        assertThat(throttle.attempt("an")).isEmpty();
    }

    @Test
    void theMemoryIsBounded() {
        throttle.attempt("first");
        throttle.attempt("first");
        for (int i = 0; i < 20_000; i++) {
            throttle.attempt("name" + i);
        }
        assertThat(throttle.attempt("first")).isEmpty();
    }
}
