package vn.doithoai.referral.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;

/// A decision on more time as chosen in a form.
record TypedDecision(@Nullable String decision, @Nullable String note, int seen) {
    boolean granted() {
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "grant" -> true;
            case "deny" -> false;
            default -> throw new Refused("referral.decision_missing", "decision");
        };
    }

    String remark() {
        return Objects.requireNonNullElse(note, "");
    }
}
