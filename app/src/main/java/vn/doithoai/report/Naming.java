package vn.doithoai.report;

import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;

/// Names reports by codes of their realm.
@Component
class Naming {
    private static final int TRIES = 8;

    private final ReportStore store;
    private final Realms realms;
    private final ReadableCode codes;

    Naming(ReportStore store, Realms realms, ReadableCode codes) {
        this.store = store;
        this.realms = realms;
        this.codes = codes;
    }

    /// A code no report has.
    String code(Realm realm) {
        var prefix = realms.withCode(realm.code()).orElseThrow().prefix();
        for (int i = 0; i < TRIES; i++) {
            var code = codes.next(prefix);
            if (store.withCode(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("no free code for realm " + realm);
    }
}
