package vn.doithoai.petition.web;

import org.jspecify.annotations.Nullable;

/// Where and when it was raised; the day as far as it is known (`2017-05-25`, `2017-05`, `2017`).
record Raised(String unit, String level, String kind, @Nullable String day) {}
