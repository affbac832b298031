package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.TestClock;

class Uuid7Test {
    private final TestClock clock = new TestClock();
    private final Uuid7 ids = new Uuid7(clock);

    @Test
    void anIdIsOfVersionSevenWithItsTime() {
        for (var at :
                List.of(
                        Instant.EPOCH,
                        Instant.parse("2016-03-01T00:00:00.001Z"),
                        Instant.parse("2026-11-21T13:25:59.999Z"),
                        Instant.parse("9999-12-31T23:59:59.999Z"))) {
            clock.set(at);
            var id = ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
        }
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        var made = new ArrayList<UUID>();
        for (int i = 0; i < 2_000; i++) {
            made.add(ids.next());
            clock.advance(Duration.ofMillis(1));
        }
        assertThat(made).isSorted();
        assertThat(made.stream().map(UUID::toString)).isSorted();
    }

    @Test
    void idsOfOneMomentDiffer() {
        var made = new HashSet<UUID>();
        for (int i = 0; i < 50_000; i++) {
            made.add(ids.next());
        }
        assertThat(made).hasSize(50_000);
        assertThat(made.stream().map(id -> id.getMostSignificantBits() >>> 16).distinct())
                .hasSize(1);
    }

    @Test
    void everyRandomBitIsUsed() {
        long highOnes = 0;
        long highZeros = 0;
        long lowOnes = 0;
        long lowZeros = 0;
        for (int i = 0; i < 400; i++) {
            var id = ids.next();
            highOnes |= id.getMostSignificantBits();
            highZeros |= ~id.getMostSignificantBits();
            lowOnes |= id.getLeastSignificantBits();
            lowZeros |= ~id.getLeastSignificantBits();
        }
        assertThat(highOnes & highZeros).isEqualTo(0x0fffL);
        assertThat(lowOnes & lowZeros).isEqualTo(0x3fffffffffffffffL);
    }

    @Test
    void manyAtOnceMakeNoTwins() throws Exception {
        Callable<List<UUID>> thousands = () -> Stream.generate(ids::next).limit(5_000).toList();
        try (var at = Executors.newFixedThreadPool(8)) {
            var made = new ArrayList<UUID>();
            for (var each : at.invokeAll(Collections.nCopies(8, thousands))) {
                made.addAll((Collection<UUID>) each.get());
            }
            assertThat(new HashSet<>(made)).hasSize(8 * 5_000);
        }
    }

    @Test
    void whatIsToldAgainHasTheTimeItHappened() {
        var then = Instant.parse("2017-05-25T02:00:00Z");
        Retelling.at(
                then,
                () -> {
                    var id = ids.next();
                    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(then.toEpochMilli());
                });
    }
}
