package vn.doithoai.workplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer as the public knows it: its result, whose it is, the day, the document, a day
/// promised; and its words once they were cleared.
public record ToldAnswer(
        String resultCode,
        @Nullable String body,
        LocalDate day,
        @Nullable String document,
        @Nullable LocalDate promised,
        @Nullable String words) {}
