package vn.doithoai.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;

/// Where readers find this program, as links in letters need it. Without it nothing is sent.
@Component
class Site {
    private final String address;

    Site(@Value("${doithoai.site:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
    }

    boolean isKnown() {
        return address.startsWith("https://") || address.startsWith("http://localhost");
    }

    String address() {
        return address;
    }

    /// The code stands behind the `#`, which a browser keeps to itself.
    String follow(String code) {
        return address + "/tra-cuu#" + code;
    }

    String end(Realm realm, SubscriptionId id) {
        return address + "/thoi-bao/" + realm.code() + "/" + id;
    }
}
