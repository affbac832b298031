package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.doithoai.TestClock;
import vn.doithoai.shared.Realm;

class RecentKeysTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Wrapped KEY = new Wrapped(1, new byte[] {1});

    private final TestClock clock = new TestClock();
    private final RecentKeys recent = new RecentKeys(clock);
    private final AtomicInteger unwrapped = new AtomicInteger();

    private Sealer get(int subject, Wrapped key) {
        return recent.get(
                BAC_KAN,
                new SubjectId(new UUID(0, subject)),
                key,
                () -> {
                    unwrapped.incrementAndGet();
                    return Sealer.of(KeyRing.random());
                });
    }

    @Test
    void aKeyIsUnwrappedOnce() {
        assertThat(get(1, KEY)).isSameAs(get(1, new Wrapped(1, new byte[] {1})));
        assertThat(unwrapped).hasValue(1);
    }

    @Test
    void aMinuteIsRecentAndNoLonger() {
        var first = get(1, KEY);
        clock.advance(Duration.ofSeconds(59));
        assertThat(get(1, KEY)).isSameAs(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(get(1, KEY)).isNotSameAs(first);
    }

    @Test
    void otherBytesAreAnotherKey() {
        var first = get(1, KEY);
        var other = get(1, new Wrapped(1, new byte[] {2}));
        assertThat(other).isNotSameAs(first);
        assertThat(get(1, new Wrapped(1, new byte[] {2}))).isSameAs(other);
    }

    @Test
    void eachPersonHasAKeyOfTheirOwn() {
        assertThat(get(1, KEY)).isNotSameAs(get(2, KEY));
    }

    @Test
    void aForgottenKeyIsGone() {
        var first = get(1, KEY);
        var other = get(2, KEY);
        recent.forget(BAC_KAN, new SubjectId(new UUID(0, 1)));
        assertThat(get(1, KEY)).isNotSameAs(first);
        assertThat(get(2, KEY)).isSameAs(other);
    }

    @Test
    void theOldestMakeRoom() {
        var first = get(0, KEY);
        for (int i = 1; i < RecentKeys.MOST; i++) {
            get(i, KEY);
        }
        assertThat(get(0, KEY)).isSameAs(first);
        get(RecentKeys.MOST, KEY);
        assertThat(recent.size()).isEqualTo(RecentKeys.MOST);
        assertThat(get(0, KEY)).isSameAs(first);
        int before = unwrapped.get();
        get(1, KEY);
        assertThat(unwrapped).hasValue(before + 1);
    }
}
