package vn.doithoai.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the register of meetings with how many there are in all.
public record FoundMeetings(List<MeetingRow> rows, @Nullable String next, int count) {}
