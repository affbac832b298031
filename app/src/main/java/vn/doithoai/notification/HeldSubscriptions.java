package vn.doithoai.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Belongings;
import vn.doithoai.vault.SubjectId;

/// The addresses among what is held of a person: told when they ask, gone when they are erased.
@Component
class HeldSubscriptions implements Belongings {
    private final SubscriptionStore store;
    private final Addresses addresses;

    HeldSubscriptions(SubscriptionStore store, Addresses addresses) {
        this.store = store;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public List<Map<String, Object>> held(Realm realm, SubjectId subject) {
        return store.of(realm, subject).stream().map(this::told).toList();
    }

    private Map<String, Object> told(Subscription one) {
        var told = new LinkedHashMap<String, Object>();
        told.put("matter", one.matter().code());
        told.put("channel", one.channel().word());
        told.put("address", addresses.opened(one));
        told.put("since", one.since().toString());
        return told;
    }

    @Override
    public int erase(Realm realm, SubjectId subject) {
        return store.of(realm, subject).stream().mapToInt(one -> store.end(realm, one.id())).sum();
    }
}
