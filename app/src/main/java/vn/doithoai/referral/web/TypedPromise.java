package vn.doithoai.referral.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.TypedDate;

/// A promise as typed; `seen` is how many acts the matter had when the form was opened.
record TypedPromise(@Nullable String until, String what, int seen) {
    @Nullable LocalDate day() {
        return TypedDate.day(until, "until");
    }
}
