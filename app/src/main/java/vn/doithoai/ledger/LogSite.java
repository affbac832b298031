package vn.doithoai.ledger;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;

/// Where readers find the logs: below the address of the site; where there is none yet, below the
/// address at which this machine shows its pages.
@Component
class LogSite {
    private static final String PATH = "/so-cai/";

    private final String site;
    private final boolean known;

    LogSite(
            @Value("${doithoai.site:}") String site,
            @Value("${doithoai.address:http://localhost}") String here) {
        this.known = !site.isBlank();
        this.site = (site.isBlank() ? here : site).strip().replaceAll("/+$", "");
    }

    /// Whether whoever runs the program has said where it is found.
    boolean isKnown() {
        return known;
    }

    /// The address that a log is read and checked at.
    String address(Realm realm) {
        return (site.contains("://") ? site : "http://" + site) + PATH + realm;
    }

    /// The name of a log that has none yet: its address without scheme, as it is today.
    String origin(Realm realm) {
        return address(realm).replaceFirst("^[a-z]+://", "");
    }
}
