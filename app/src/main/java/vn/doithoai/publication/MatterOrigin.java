package vn.doithoai.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.meeting.Contributed;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.petition.Standing;

/// Where a matter was raised: at which meeting, and in which turn of it.
@Component
class MatterOrigin {
    private final MeetingRegister meetings;
    private final Contributions contributions;

    MatterOrigin(MeetingRegister meetings, Contributions contributions) {
        this.meetings = meetings;
        this.contributions = contributions;
    }

    @Nullable Contributed brought(Standing standing) {
        return contributions.carrying(standing.realm(), standing.id()).orElse(null);
    }

    @Nullable Meeting meeting(Standing standing) {
        var id = standing.occasion().meeting();
        return id == null
                ? null
                : meetings.withIds(standing.realm(), List.of(new MeetingId(id))).stream()
                        .findFirst()
                        .orElse(null);
    }
}
