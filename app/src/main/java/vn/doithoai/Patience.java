package vn.doithoai;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait before a database that died is started again, and when to give up. What keeps
/// dying is waited for longer each time; a minute of calm makes good.
final class Patience {
    /// How often whoever is patient looks.
    static final Duration LOOK = Duration.ofMillis(200);

    private static final List<Integer> SECONDS = List.of(0, 1, 2, 4, 8, 16, 30, 30);
    private static final int CALM = 300;

    private int tries;
    private int calm;

    /// The wait before the next try; nothing when there is none.
    Optional<Duration> next() {
        calm = 0;
        return tries == SECONDS.size()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(SECONDS.get(tries++)));
    }

    /// It was looked for and was there.
    void calm() {
        if (++calm == CALM) {
            tries = 0;
        }
    }
}
