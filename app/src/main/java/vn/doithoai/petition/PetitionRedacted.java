package vn.doithoai.petition;

import java.time.Instant;
import vn.doithoai.figures.Roll;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// A matter was taken out of the record by law; the log does not say by which, but that it counts
/// no more: a figure recomputed from the log must leave it out, too.
public record PetitionRedacted(Realm realm, String subject, int seq, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "redacted";
    }

    @Override
    public Words words() {
        return Words.NONE.with(Roll.TAKEN_OUT, 1);
    }
}
