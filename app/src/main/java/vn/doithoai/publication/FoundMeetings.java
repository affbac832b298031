package vn.doithoai.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Cursor;

/// A page of the register of meetings with how many there are in all.
public record FoundMeetings(
        List<MeetingRow> rows, @Nullable Cursor previous, @Nullable Cursor next, int count) {}
