package vn.doithoai.petition;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// A matter was received and got its code.
public record PetitionReceived(Realm realm, String subject, int seq, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.received";
    }
}
