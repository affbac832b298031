package vn.doithoai.lodging;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.VietnamTime;

/// A key a year, made when it is first needed and shared by every program on the database; that of
/// the year before still holds. So a pass outlives a new start, and other programs know it.
@Component
class YearlyKeys implements SigningKeys {
    private static final int KEY_BYTES = 32;

    private final SigningKeyStore store;
    private final InstantSource clock;
    private final TransactionTemplate apart;
    private volatile @Nullable Known known;

    YearlyKeys(
            SigningKeyStore store, InstantSource clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        // What is signed with a key must outlast the act that asked for it, also one undone.
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Known(int year, List<SecretKeySpec> keys) {}

    @Override
    public List<SecretKeySpec> newestFirst() {
        int year = VietnamTime.day(clock.instant()).getYear();
        var now = known;
        if (now == null || now.year() != year) {
            now = apart.execute(_ -> new Known(year, kept(year)));
            known = now;
        }
        return now.keys();
    }

    private List<SecretKeySpec> kept(int year) {
        if (store.of(year).isEmpty()) {
            store.add(year, fresh(), clock.instant());
            store.removeBefore(year - 1);
        }
        return Stream.of(year, year - 1)
                .flatMap(one -> store.of(one).stream())
                .map(bytes -> new SecretKeySpec(bytes, Signing.ALGORITHM))
                .toList();
    }

    private static byte[] fresh() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
