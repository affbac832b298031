package vn.doithoai.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits, so
/// that newer rows sort after older ones and an index grows at its end.
@Component
public final class Uuid7 {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Uuid7(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = clock.millis() << 16 | 0x7000L | (random.nextInt() & 0x0fffL);
        long low = 0x8000000000000000L | (random.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }
}
