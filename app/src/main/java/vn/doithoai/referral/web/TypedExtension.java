package vn.doithoai.referral.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.shared.Refused;

/// More time as asked for in a form.
record TypedExtension(
        @Nullable String days, @Nullable String reason, @Nullable String basis, int seen) {
    MoreTime wanted() {
        var typed = Objects.requireNonNullElse(days, "").strip();
        if (!typed.matches("\\d{1,4}")) {
            throw new Refused("referral.extension_without_days", "days");
        }
        return new MoreTime(
                Integer.parseInt(typed),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(basis, ""));
    }
}
