package vn.doithoai.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a link to a list of findings asks for.
record FindingFilter(
        @Nullable String realm,
        @Nullable String unit,
        @Nullable List<String> opinion,
        @Nullable String after,
        @Nullable String before) {}
