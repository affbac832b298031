package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// The attendance of a meeting was put right; `seq` follows that of [MeetingRecorded]. `guided` is
/// how many denunciations were guided away until then: they have no entry of their own.
public record AttendanceCorrected(
        Realm realm,
        String subject,
        int seq,
        @Nullable Integer was,
        @Nullable Integer now,
        int guided,
        Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "meeting.corrected";
    }

    @Override
    public Words words() {
        return Words.NONE.with("was", was).with("attendance", now).with("guided", guided);
    }
}
