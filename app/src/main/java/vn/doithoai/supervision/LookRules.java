package vn.doithoai.supervision;

import java.time.LocalDate;
import java.util.Objects;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// What a look must say before it is a finding.
final class LookRules {
    static final int LONGEST_WORDS = 4_000;
    static final int LONGEST_LINE = 300;

    private LookRules() {}

    /// Nobody has seen today what they will see tomorrow, nor looked at an answer before it was
    /// given.
    static Look tidied(Look typed, LocalDate answered, LocalDate today) {
        var seen = TextKeys.paragraphs(typed.seen());
        var tookPart = TextKeys.exact(typed.tookPart());
        length(seen, "seen_words", LONGEST_WORDS);
        length(tookPart, "took_part", LONGEST_LINE);
        if (typed.day() == null) {
            throw new Refused("supervision.day_missing", "day");
        }
        var day = Objects.requireNonNull(typed.day());
        if (day.isAfter(today)) {
            throw new Refused("supervision.day_to_come", "day");
        }
        if (day.isBefore(answered)) {
            throw new Refused("supervision.day_before_the_answer", "day", answered);
        }
        return new Look(typed.opinion(), seen, day, tookPart);
    }

    private static void length(String text, String field, int longest) {
        if (text.isBlank()) {
            throw new Refused("supervision.words_missing", field);
        }
        if (text.length() > longest) {
            throw new Refused("supervision.words_too_long", field, longest, text.length());
        }
    }
}
