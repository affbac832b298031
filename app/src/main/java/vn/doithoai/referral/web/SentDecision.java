package vn.doithoai.referral.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A decision on more time as a machine sends it.
record SentDecision(boolean granted, @Nullable String note, int seen) {
    String remark() {
        return Objects.requireNonNullElse(note, "");
    }
}
