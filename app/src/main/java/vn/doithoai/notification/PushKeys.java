package vn.doithoai.notification;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.Realm;

/// The key of each realm, made when it is first needed. With another one every browser would have
/// to be subscribed anew, so it stays.
@Component
class PushKeys {
    private final PushKeyStore store;
    private final TransactionTemplate together;
    private final Map<Realm, PushKey> known = new ConcurrentHashMap<>();

    PushKeys(PushKeyStore store, TransactionTemplate together) {
        this.store = store;
        this.together = together;
    }

    PushKey of(Realm realm) {
        var key = known.get(realm);
        if (key == null) {
            key = together.execute(_ -> kept(realm));
            known.put(realm, key);
        }
        return key;
    }

    private PushKey kept(Realm realm) {
        return store.find(realm)
                .orElseGet(() -> {
                    store.add(realm, fresh());
                    return store.find(realm).orElseThrow();
                });
    }

    private static PushKey fresh() {
        try {
            return PushKey.fresh();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has P-256", missing);
        }
    }
}
