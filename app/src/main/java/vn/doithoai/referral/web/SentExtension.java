package vn.doithoai.referral.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.KeptExtension.MoreTime;

/// More time as a machine asks for it.
record SentExtension(int days, @Nullable String reason, @Nullable String basis, int seen) {
    MoreTime wanted() {
        return new MoreTime(
                days,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(basis, ""));
    }
}
