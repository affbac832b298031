package vn.doithoai.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import vn.doithoai.shared.Realm;

/// Keys of people unwrapped in the last minute, some thousands at most. A key counts only for the
/// very bytes it was unwrapped from: one of a transaction that was undone, or of a subject erased
/// elsewhere, is never used.
final class RecentKeys {
    static final int MOST = 4_096;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SequencedMap<Whose, Kept> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Whose, Kept> eldest) {
                    return size() > MOST;
                }
            };
    private final InstantSource clock;

    RecentKeys(InstantSource clock) {
        this.clock = clock;
    }

    private record Whose(Realm realm, SubjectId subject) {}

    private record Kept(byte[] wrapped, Sealer key, Instant at) {}

    Sealer get(Realm realm, SubjectId subject, Wrapped wrapped, Supplier<Sealer> unwrap) {
        var whose = new Whose(realm, subject);
        var now = clock.instant();
        synchronized (kept) {
            var known = kept.get(whose);
            if (known != null
                    && now.isBefore(known.at().plus(FRESH))
                    && Arrays.equals(known.wrapped(), wrapped.bytes())) {
                return known.key();
            }
        }
        var key = unwrap.get();
        synchronized (kept) {
            kept.put(whose, new Kept(wrapped.bytes(), key, now));
        }
        return key;
    }

    void forget(Realm realm, SubjectId subject) {
        synchronized (kept) {
            kept.remove(new Whose(realm, subject));
        }
    }

    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
