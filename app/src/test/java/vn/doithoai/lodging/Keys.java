package vn.doithoai.lodging;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;

/// Keys of a test, each another.
final class Keys {
    private static final AtomicInteger MADE = new AtomicInteger();

    private Keys() {}

    static SigningKeys one() {
        var bytes = ByteBuffer.allocate(32).putInt(MADE.incrementAndGet()).array();
        var keys = List.of(new SecretKeySpec(bytes, Signing.ALGORITHM));
        return () -> keys;
    }
}
