package vn.doithoai.meeting;

import org.jspecify.annotations.Nullable;

/// How many were asked to come and how many turns of attendance there were; null when nobody wrote
/// it down, which is not nought.
public record Turnout(@Nullable Integer invited, @Nullable Integer attendance) {
    public static final Turnout UNCOUNTED = new Turnout(null, null);
}
