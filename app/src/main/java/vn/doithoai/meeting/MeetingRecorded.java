package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// A meeting was minuted and got its code.
public record MeetingRecorded(
        Realm realm,
        String subject,
        int seq,
        String kind,
        UnitId unit,
        PartialDate day,
        @Nullable Integer attendance,
        Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "meeting.minuted";
    }
}
