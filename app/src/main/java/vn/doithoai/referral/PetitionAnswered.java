package vn.doithoai.referral;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.petition.Result;
import vn.doithoai.shared.Realm;

/// A matter got an answer with a result; its words stay out of the log.
public record PetitionAnswered(
        Realm realm, String subject, int seq, Result result, boolean onTheSpot, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.answered";
    }
}
