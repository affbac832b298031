package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.doithoai.referral.Answer;
import vn.doithoai.shared.TypedDate;

/// One answer as typed, and the rows it is for.
record TypedCluster(
        @Nullable List<String> chosen,
        @Nullable String result,
        @BindParam("answer") @Nullable String text,
        @Nullable String document,
        @Nullable String answered,
        @Nullable String roadmap) {

    Answer answer() {
        return new Answer(
                result == null ? "" : result,
                text == null ? "" : text,
                document,
                TypedDate.day(answered, "answered"),
                false,
                TypedDate.day(roadmap, "roadmap"));
    }
}
