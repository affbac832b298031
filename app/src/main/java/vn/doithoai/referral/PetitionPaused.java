package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// The clock of a matter stands still until a day at the latest; what is waited for stays inside.
public record PetitionPaused(
        Realm realm,
        String subject,
        int seq,
        Waiting waitingFor,
        LocalDate until,
        LocalDate due,
        Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.paused";
    }
}
