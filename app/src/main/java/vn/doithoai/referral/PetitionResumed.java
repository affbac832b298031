package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// The clock of a matter runs again, and what is due by it.
public record PetitionResumed(Realm realm, String subject, int seq, LocalDate due, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.resumed";
    }
}
