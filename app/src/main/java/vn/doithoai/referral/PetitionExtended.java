package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// More time was granted: the notice the petitioner is owed. The day that was due is said too.
public record PetitionExtended(
        Realm realm, String subject, int seq, LocalDate was, LocalDate due, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.extended";
    }
}
