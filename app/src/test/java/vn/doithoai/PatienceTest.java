package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience();

    private List<Long> waits() {
        var waits = new ArrayList<Long>();
        for (var next = patience.next(); next.isPresent(); next = patience.next()) {
            waits.add(next.map(Duration::toSeconds).orElseThrow());
        }
        return waits;
    }

    @Test
    void theFirstTryIsAtOnceAndTheLastIsTheLast() {
        var waits = waits();
        assertThat(waits).isSorted().startsWith(0L).hasSizeBetween(5, 12);
        assertThat(waits.stream().mapToLong(Long::longValue).sum()).isBetween(60L, 300L);
        assertThat(patience.next()).isEmpty();
    }

    /// Starting is not enough: what dies again and again after a good start is given up, too.
    @Test
    void aMinuteOfCalmMakesGood() {
        var all = waits();
        for (int i = 0; i < 299; i++) {
            patience.calm();
        }
        assertThat(patience.next()).isEmpty();
        for (int i = 0; i < 300; i++) {
            patience.calm();
        }
        assertThat(waits()).isEqualTo(all);
    }
}
