package vn.doithoai.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer that is drafted and waits for somebody who may approve it.
public record Unapproved(String code, String body, @Nullable LocalDate due) {}
