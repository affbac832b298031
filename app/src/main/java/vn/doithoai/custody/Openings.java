package vn.doithoai.custody;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.doithoai.ledger.LogOpening;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;

/// Every realm has a log, also before its first public act.
@Component
class Openings {
    private final Realms realms;
    private final LogOpening logs;

    Openings(Realms realms, LogOpening logs) {
        this.realms = realms;
        this.logs = logs;
    }

    @Scheduled(
            initialDelayString = "${doithoai.ledger.every:PT0.4S}",
            fixedDelayString = "${doithoai.ledger.opening:PT1M}")
    void open() {
        realms.all().stream().map(RealmEntry::realm).forEach(logs::open);
    }
}
