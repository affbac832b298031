package vn.doithoai.statistics.web;

import org.jspecify.annotations.Nullable;

/// A number and the address of exactly the rows it counts; no address where nothing can be counted,
/// such as regular meetings among thematic ones. Public for the templates.
public record Figure(long value, @Nullable String list) {}
