package vn.doithoai.petition;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// An act moved a matter along its life; what was said with it stays out of the log. Referring,
/// answering and what moves the day due tell of themselves.
public record PetitionHandled(Realm realm, String subject, int seq, Act act, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition." + act.past();
    }
}
