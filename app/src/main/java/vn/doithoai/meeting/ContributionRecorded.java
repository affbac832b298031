package vn.doithoai.meeting;

import java.time.Instant;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;
import vn.doithoai.shared.Realm;

/// A turn, slip or letter was recorded with the matters it carried.
@NotPublic(
        because = "each matter it carried is received in public; who spoke when is not for the log")
public record ContributionRecorded(
        Realm realm, MeetingId meeting, ContributionId contribution, int matters, Instant at)
        implements Fact {}
