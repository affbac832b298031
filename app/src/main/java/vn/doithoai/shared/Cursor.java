package vn.doithoai.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a list that is ordered by day and id, the newest first, and which way to read from
/// there: on, after the row with this day and id, or back, before it. The place is found by key, so
/// page 2,500 is found as fast as page 1 in either direction.
public record Cursor(LocalDate day, UUID id, boolean back) {
    private static final String UNDATED = "undated";

    /// Years of four digits only: the database knows no day beyond.
    private static final String DAY = UNDATED + "|\\d{4}-\\d\\d-\\d\\d";

    public static Cursor after(LocalDate day, UUID id) {
        return new Cursor(day, id, false);
    }

    public static Cursor before(LocalDate day, UUID id) {
        return new Cursor(day, id, true);
    }

    /// The place a link asks for by its parameters `after` or `before`; null at the start of the
    /// list.
    public static @Nullable Cursor asked(@Nullable String after, @Nullable String before) {
        var on = given(after, "after");
        var back = given(before, "before");
        if (on != null && back != null) {
            throw new Refused("list.no_such_page", "before");
        }
        return on == null ? back : on;
    }

    private static @Nullable Cursor given(@Nullable String text, String field) {
        return text == null || text.isBlank() ? null : read(text, field);
    }

    private static Cursor read(String text, String field) {
        var parts = text.split("_", 2);
        try {
            if (parts.length == 2 && parts[0].matches(DAY)) {
                return new Cursor(
                        parts[0].equals(UNDATED) ? LocalDate.MIN : LocalDate.parse(parts[0]),
                        UUID.fromString(parts[1]),
                        field.equals("before"));
            }
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            // falls through to the same answer as a text without its two parts
        }
        throw new Refused("list.no_such_page", field);
    }

    /// Leaves the rows that follow in the direction of reading.
    public Where narrow(Where where, String dayColumn, String idColumn) {
        var side = "(%s, %s) %s (:cursor_day, :cursor_id)";
        return where.and(side.formatted(dayColumn, idColumn, back ? ">" : "<"), "cursor_day", day)
                .with("cursor_id", id);
    }

    /// Text for the parameter of a link.
    @Override
    public String toString() {
        return (day.equals(LocalDate.MIN) ? UNDATED : day.toString()) + "_" + id;
    }
}
