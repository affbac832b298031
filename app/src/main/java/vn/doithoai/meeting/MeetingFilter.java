package vn.doithoai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The query parameters that narrow the register of meetings down, as they stand in a link. `unit`
/// held the meeting, or lies above the one that did; `place` is ground, under whatever name.
public record MeetingFilter(
        @Nullable String realm,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> level,
        @Nullable List<String> kind,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String q,
        @Nullable String after,
        @Nullable String before) {}
