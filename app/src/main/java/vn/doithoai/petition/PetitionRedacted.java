package vn.doithoai.petition;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// A matter was taken out of the record by law; the log does not say by which.
public record PetitionRedacted(Realm realm, String subject, int seq, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "redacted";
    }
}
