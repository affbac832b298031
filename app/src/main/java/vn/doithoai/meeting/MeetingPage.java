package vn.doithoai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the register of meetings; `next` is where the following one begins, null on the
/// last.
public record MeetingPage(List<Meeting> rows, @Nullable MeetingCursor next) {}
