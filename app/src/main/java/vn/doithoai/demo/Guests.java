package vn.doithoai.demo;

import org.jspecify.annotations.Nullable;

/// Whom the leaders met: a code of the list `meeting.counterpart` and the words for it.
record Guests(
        @Nullable String counterpart,
        String words,
        @Nullable Integer invited,
        @Nullable Integer attendance) {}
