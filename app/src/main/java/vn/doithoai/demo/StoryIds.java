package vn.doithoai.demo;

import java.time.Instant;
import java.util.UUID;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.MeetingId;

/// Ids that follow from a meeting's number, in the shape of version 7: loading again names the same
/// things, and an index still grows at its end.
final class StoryIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// Room for the matters of a turn, which are numbered from their turn's id.
    private static final long APART = 256;

    private StoryIds() {}

    static MeetingId meeting(int ordinal, Instant held) {
        return new MeetingId(id(ordinal, held, 0));
    }

    static ContributionId contribution(int ordinal, Instant held, int turn) {
        return new ContributionId(id(ordinal, held, turn * APART));
    }

    private static UUID id(int ordinal, Instant held, long offset) {
        long high = held.toEpochMilli() << 16 | VERSION_7 | ordinal & 0xfff;
        return new UUID(high, VARIANT | (long) ordinal << 24 | offset);
    }
}
