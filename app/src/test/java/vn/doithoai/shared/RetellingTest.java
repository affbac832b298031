package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static final Instant NOW = Instant.parse("2021-04-29T03:00:00Z");
    private static final Instant THEN = Instant.parse("2016-03-01T03:00:00Z");

    private final InstantSource clock = Retelling.over(InstantSource.fixed(NOW));

    @Test
    void anActBearsTheTimeItHappenedAt() {
        assertThat(clock.instant()).isEqualTo(NOW);
        Retelling.at(THEN, () -> assertThat(clock.instant()).isEqualTo(THEN));
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void aTaleWithinATaleEndsFirst() {
        Retelling.at(
                THEN,
                () -> {
                    Retelling.at(Instant.EPOCH, () -> assertThat(clock.millis()).isZero());
                    assertThat(clock.instant()).isEqualTo(THEN);
                });
    }

    @Test
    void aBrokenTaleEndsToo() {
        assertThatThrownBy(() ->
                        Retelling.at(
                                THEN,
                                () -> {
                                    throw new IllegalStateException("stop");
                                }))
                .hasMessage("stop");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void nobodyElseHearsIt() throws InterruptedException {
        var elsewhere = new AtomicReference<Instant>();
        Retelling.at(
                THEN,
                () -> {
                    var other = Thread.ofPlatform().start(() -> elsewhere.set(clock.instant()));
                    try {
                        other.join();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                });
        assertThat(elsewhere.get()).isEqualTo(NOW);
    }

    @Test
    void aDayEndsAtMidnightInHaNoi() {
        assertThat(VietnamTime.day(Instant.parse("2021-04-29T16:59:59.999Z")))
                .isEqualTo(LocalDate.of(2021, 4, 29));
        assertThat(VietnamTime.day(Instant.parse("2021-04-29T17:00:00Z")))
                .isEqualTo(LocalDate.of(2021, 4, 30));
    }
}
