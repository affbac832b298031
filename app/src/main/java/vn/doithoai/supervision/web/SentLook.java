package vn.doithoai.supervision.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.supervision.Look;
import vn.doithoai.supervision.Opinion;

/// A look as a machine sends it; `seen` is how many acts the matter had when it was read.
record SentLook(
        @Nullable String opinion,
        @Nullable String words,
        @Nullable String day,
        @Nullable String tookPart,
        int seen) {

    Look look() {
        return new Look(
                Opinion.typed(Objects.toString(opinion, "")),
                Objects.toString(words, ""),
                TypedDate.day(day, "day"),
                Objects.toString(tookPart, ""));
    }
}
