package vn.doithoai.meeting;

import java.util.UUID;

/// Names one meeting in the program; made by whoever records it, so that sending twice records
/// once.
public record MeetingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
