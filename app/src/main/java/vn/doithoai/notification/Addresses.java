package vn.doithoai.notification;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Seals;
import vn.doithoai.vault.SubjectId;

/// Seals where somebody is reached, each address for its own subscription.
@Component
class Addresses {
    private static final String WHAT = "subscription ";

    private final Seals seals;

    Addresses(Seals seals) {
        this.seals = seals;
    }

    byte[] sealed(Realm realm, SubjectId of, SubscriptionId id, String address) {
        return seals.seal(realm, of, WHAT + id, address.getBytes(StandardCharsets.UTF_8));
    }

    String opened(Subscription one) {
        var address = seals.open(one.realm(), one.of(), WHAT + one.id(), one.sealed());
        return new String(address, StandardCharsets.UTF_8);
    }
}
