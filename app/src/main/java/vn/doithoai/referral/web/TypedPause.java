package vn.doithoai.referral.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.PauseRequest;
import vn.doithoai.referral.Waiting;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;

/// A pause as typed; `seen` is how many acts the matter had when the form was opened.
record TypedPause(@Nullable String why, @Nullable String until, @Nullable String asked, int seen) {
    PauseRequest request() {
        var day = TypedDate.day(until, "until");
        if (day == null) {
            throw new Refused("referral.pause_without_end", "until");
        }
        return new PauseRequest(
                Waiting.typed(Objects.requireNonNullElse(why, ""), "why"),
                day,
                Objects.requireNonNullElse(asked, ""));
    }
}
