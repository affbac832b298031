package vn.doithoai.meeting;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// Printed figures were added to a recorded meeting or withdrawn from it. Their words stand on the
/// meeting's page; the log holds how many, and how many denunciations were guided away until then.
public record PrintedCorrected(
        Realm realm, String subject, int seq, int added, int withdrawn, int guided, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "meeting.printed_corrected";
    }

    @Override
    public Words words() {
        return Words.NONE.with("added", added).with("withdrawn", withdrawn).with("guided", guided);
    }
}
