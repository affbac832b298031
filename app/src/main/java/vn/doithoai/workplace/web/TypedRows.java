package vn.doithoai.workplace.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.workplace.BroughtMatter;

/// Rows of matters as typed, the day they were raised, and the id of their form.
record TypedRows(UUID form, @Nullable String day, @Nullable List<BroughtMatter> rows) {
    List<BroughtMatter> filled() {
        return rows == null ? List.of() : rows;
    }

    @Nullable LocalDate raised() {
        return TypedDate.day(day, "day");
    }

    /// The fields in which somebody denounces: nothing typed there comes back.
    Set<String> secrets() {
        return IntStream.range(0, filled().size())
                .filter(i -> filled().get(i).denounces())
                .mapToObj("rows[%d].text"::formatted)
                .collect(Collectors.toSet());
    }
}
