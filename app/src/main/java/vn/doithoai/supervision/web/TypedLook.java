package vn.doithoai.supervision.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.supervision.Look;
import vn.doithoai.supervision.Opinion;

/// A look as typed; `seen` is how many acts the matter had when the form was opened.
record TypedLook(
        @Nullable String opinion,
        @BindParam("seen_words") @Nullable String seenWords,
        @Nullable String day,
        @BindParam("took_part") @Nullable String tookPart,
        int seen) {

    Look look() {
        return new Look(
                Opinion.typed(text(opinion)),
                text(seenWords),
                TypedDate.day(day, "day"),
                text(tookPart));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
