package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.shared.Realm;

/// The attendance of a meeting was put right; `seq` follows that of [MeetingRecorded].
public record AttendanceCorrected(
        Realm realm,
        String subject,
        int seq,
        @Nullable Integer was,
        @Nullable Integer now,
        Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "meeting.corrected";
    }
}
