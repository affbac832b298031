package vn.doithoai.meeting;

import java.time.Instant;
import java.util.List;
import vn.doithoai.petition.PetitionId;

/// A contribution as it is read. The speaker's name is empty for a reader who may not see it.
public record Contributed(
        ContributionId id,
        MeetingId meeting,
        int number,
        String channel,
        boolean spoken,
        Speaker speaker,
        List<PetitionId> matters,
        Instant recordedAt) {}
