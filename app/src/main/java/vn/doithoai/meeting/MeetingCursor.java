package vn.doithoai.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Where;

/// The place in the register after which the next page begins: the last row's day and id.
public record MeetingCursor(LocalDate day, UUID meeting) {
    private static final String UNDATED = "undated";

    static MeetingCursor after(Meeting last) {
        return new MeetingCursor(MeetingStore.sortDay(last.day()), last.id());
    }

    void narrow(Where where) {
        where.and("(m.sort_day, m.id) < (:after_day, :after_id)", "after_day", day)
                .with("after_id", meeting);
    }

    @Override
    public String toString() {
        return (day.equals(LocalDate.MIN) ? UNDATED : day.toString()) + "_" + meeting;
    }

    public static MeetingCursor parse(String text) {
        var parts = text.split("_", 2);
        try {
            if (parts.length == 2 && parts[0].matches(UNDATED + "|\\d{4}-\\d\\d-\\d\\d")) {
                return new MeetingCursor(
                        parts[0].equals(UNDATED) ? LocalDate.MIN : LocalDate.parse(parts[0]),
                        UUID.fromString(parts[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            // the same answer as for a text without its two parts
        }
        throw new Refused("meeting.no_such_page", "after");
    }
}
