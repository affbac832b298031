package vn.doithoai.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Ids as a good client makes them: version 7, in the order of time.
final class Ids {
    private Ids() {}

    static UUID next() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(4_096),
                0x8000000000000000L | random.nextLong() >>> 2);
    }
}
