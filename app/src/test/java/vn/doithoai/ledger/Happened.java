package vn.doithoai.ledger;

import java.time.Instant;
import vn.doithoai.shared.Realm;

/// A public act like any other.
record Happened(Realm realm, String type, String subject, int seq, Instant at, Words words)
        implements PublicAct {
    static final Realm BAC_KAN = new Realm("06");
    static final Instant NOON = Instant.parse("2026-05-05T05:00:00Z");

    private static final Words RAISED = Words.NONE.with("kind", "none").with("unit", "06");

    Happened(String subject, int seq) {
        this(BAC_KAN, "petition.received", subject, seq, NOON, RAISED);
    }
}
