package vn.doithoai.demo;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.PartialDate;

/// When and where; times are null where nobody wrote them down.
record When(
        PartialDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String place,
        boolean online,
        @Nullable Integer sites) {}
