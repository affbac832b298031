package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import vn.doithoai.shared.Refused;

/// The place in the register after which the next page begins: the last row's day and id. Page
/// 2,500 is found as fast as page 1.
public record RegisterCursor(LocalDate day, UUID petition) {
    private static final String UNDATED = "undated";

    static RegisterCursor after(Petition last) {
        return new RegisterCursor(
                PetitionStore.sortDay(last.standing().occasion().day()),
                last.standing().id().value());
    }

    @Override
    public String toString() {
        return (day.equals(LocalDate.MIN) ? UNDATED : day.toString()) + "_" + petition;
    }

    public static RegisterCursor parse(String text) {
        var parts = text.split("_", 2);
        try {
            if (parts.length == 2) {
                return new RegisterCursor(
                        parts[0].equals(UNDATED) ? LocalDate.MIN : LocalDate.parse(parts[0]),
                        UUID.fromString(parts[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            // falls through to the same answer as a text without its two parts
        }
        throw new Refused("register.no_such_page", "after");
    }
}
