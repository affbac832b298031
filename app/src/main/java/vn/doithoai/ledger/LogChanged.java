package vn.doithoai.ledger;

import java.time.Instant;
import vn.doithoai.shared.Realm;

/// Something happened to a log itself: a key came or went, or the log ended.
record LogChanged(Realm realm, String type, int seq, Instant at, Words words) implements PublicAct {
    /// What the entries of a log about itself are about.
    static String subject(Realm realm) {
        return "SO-CAI-" + realm.code();
    }

    @Override
    public String subject() {
        return subject(realm);
    }
}
