package vn.doithoai.statistics.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What a link to a report asks for. The name typed beside the unit counts when no unit was chosen.
record ReportFilter(
        @Nullable String realm,
        @Nullable String from,
        @Nullable String to,
        @Nullable String unit,
        @BindParam("unit_name") @Nullable String unitName,
        @Nullable String by) {}
