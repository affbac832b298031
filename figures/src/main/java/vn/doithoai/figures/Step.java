package vn.doithoai.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a matter, as the rules see it.
///
/// @param on the day it was recorded
/// @param day the day people did it: of an answer the day it bears
/// @param stage where the matter stands then, in the words of the log
/// @param result what an answer says was done
/// @param due by when an answer is due from now on; null leaves it as it was
/// @param dueThen what was due on the day of an answer, where that is not what is due now
/// @param until the day promised
public record Step(
        Deed deed,
        LocalDate on,
        LocalDate day,
        String stage,
        @Nullable Result result,
        @Nullable LocalDate due,
        @Nullable LocalDate dueThen,
        @Nullable LocalDate until) {

    public Step {
        if (deed == Deed.ANSWERED && result == null) {
            throw new Unreadable("an answer without a result", 0);
        }
        if (deed == Deed.PROMISED && until == null) {
            throw new Unreadable("a promise without a day", 0);
        }
    }

    /// What an entry tells; nothing when no rule looks at what it tells.
    ///
    /// @throws Unreadable when a word it needs is missing or is none
    public static Optional<Step> of(Entry entry) {
        return Deed.of(entry.type()).map(deed -> of(deed, entry));
    }

    private static Step of(Deed deed, Entry entry) {
        var on = day(entry, "on");
        if (on == null) {
            throw new Unreadable("without the day it was recorded", 0);
        }
        var day = day(entry, "day");
        return new Step(
                deed,
                on,
                day == null ? on : day,
                entry.text("stage").orElse(""),
                entry.text("result").map(Step::result).orElse(null),
                day(entry, "due"),
                day(entry, "due_then"),
                day(entry, "until"));
    }

    private static Result result(String word) {
        try {
            return Result.of(word);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("an unknown result", 0);
        }
    }

    static @Nullable LocalDate day(Entry entry, String name) {
        try {
            return entry.text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException none) {
            throw new Unreadable("no day under " + name, 0);
        }
    }
}
