package vn.doithoai.referral.web;

import org.jspecify.annotations.Nullable;
import vn.doithoai.referral.Answer;
import vn.doithoai.shared.TypedDate;

/// An answer as typed; `seen` is how many acts the matter had when the form was opened.
record TypedAnswer(
        String result,
        String answer,
        @Nullable String document,
        @Nullable String answered,
        @Nullable String roadmap,
        int seen) {

    Answer given() {
        return new Answer(
                result,
                answer,
                document,
                TypedDate.day(answered, "answered"),
                false,
                TypedDate.day(roadmap, "roadmap"));
    }
}
