package vn.doithoai.meeting;

import org.jspecify.annotations.Nullable;

/// Whom the leaders met: a group of the code list `meeting.counterpart`, and the words a source
/// used.
public record Counterpart(@Nullable String code, String printed) {
    public static final Counterpart UNNAMED = new Counterpart(null, "");
}
