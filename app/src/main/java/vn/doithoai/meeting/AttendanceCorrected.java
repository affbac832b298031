package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
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

    @Override
    public Words words() {
        return Words.NONE.with("was", was).with("attendance", now);
    }
}
