package vn.doithoai.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;

/// One correction of an attendance: what stood, what stands now, and why.
public record Correction(
        int seq,
        @Nullable Integer was,
        @Nullable Integer now,
        String because,
        AccountId by,
        Instant at) {}
