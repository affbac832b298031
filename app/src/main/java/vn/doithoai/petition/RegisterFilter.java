package vn.doithoai.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// The query parameters that narrow the register down, as they stand in a link: every figure of a
/// report leads to the rows it counts through these.
public record RegisterFilter(
        @Nullable String realm,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> level,
        @Nullable List<String> kind,
        @Nullable String unit,
        @Nullable String place,
        @Nullable List<String> topic,
        @BindParam("class") @Nullable List<String> petitionClass,
        @Nullable List<String> stage,
        @Nullable List<String> result,
        @Nullable List<String> ending,
        @Nullable List<String> time,
        @Nullable List<String> promise,
        @Nullable String contested,
        @Nullable String again,
        @Nullable String body,
        @Nullable String meeting,
        @Nullable String q,
        @Nullable String after,
        @Nullable String before) {}
