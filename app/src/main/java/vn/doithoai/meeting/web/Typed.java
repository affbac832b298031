package vn.doithoai.meeting.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.TypedDate;

/// Reads the fields of one form or request and gathers everything that cannot be read, so that a
/// person hears of all of it at once.
final class Typed {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:hg.](\\d{2})?)?");
    private static final Pattern UNIT_ID = Pattern.compile("\\d{2,5}(@\\d{8})?");
    private static final int SHOWN = 40;

    private final List<Refusal> refusals = new ArrayList<>();

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// What was typed, without what nobody sees; null when nothing is left of it.
    static @Nullable String chosen(@Nullable String typed) {
        var line = TextKeys.exact(text(typed));
        return line.isEmpty() ? null : line;
    }

    static boolean isUnitId(String text) {
        return UNIT_ID.matcher(text).matches();
    }

    PartialDate date(@Nullable String typed, String field) {
        try {
            return TypedDate.partial(typed, field);
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
            return PartialDate.UNKNOWN;
        }
    }

    /// A time of day as it is written in minutes: `14:00`, `14h`, `14h30`, `8`.
    @Nullable LocalTime time(@Nullable String typed, String field) {
        var text = chosen(typed);
        if (text == null) {
            return null;
        }
        var clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        try {
            if (clock.matches()) {
                var minute = clock.group(2);
                return LocalTime.of(
                        Integer.parseInt(clock.group(1)),
                        minute == null ? 0 : Integer.parseInt(minute));
            }
        } catch (DateTimeException notOnTheClock) {
            // refused below like anything else that is no time
        }
        refuse("meeting.time_wrong", field, shown(text));
        return null;
    }

    /// A number of people or places; the dots of printed numbers (`4.774`) are read past.
    @Nullable Integer count(@Nullable String typed, String field) {
        var text = chosen(typed);
        if (text == null) {
            return null;
        }
        var digits = text.matches("\\d{1,3}([. ]\\d{3})+") ? text.replaceAll("[. ]", "") : text;
        if (digits.matches("-?\\d{1,9}")) {
            return Integer.valueOf(digits);
        }
        refuse("meeting.not_a_number", field, shown(text));
        return null;
    }

    @Nullable UUID id(@Nullable String typed, String field) {
        var text = chosen(typed);
        if (text == null) {
            return null;
        }
        if (text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(text);
        }
        refuse("meeting.not_an_id", field, shown(text));
        return null;
    }

    /// One of a few fixed words, or the usual one when nothing is chosen.
    <E extends Enum<E>> E word(
            @Nullable String typed, E usual, E[] known, Function<E, String> word, String field) {
        var text = chosen(typed);
        if (text == null) {
            return usual;
        }
        return Arrays.stream(known)
                .filter(one -> word.apply(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    refuse("meeting.word_unknown", field, shown(text));
                    return usual;
                });
    }

    void need(@Nullable String typed, String otherwise, String field) {
        if (chosen(typed) == null) {
            refuse(otherwise, field);
        }
    }

    void refuse(String code, String field, Object... values) {
        refusals.add(new Refusal(code, field, List.of(values)));
    }

    boolean refused(String field) {
        return refusals.stream().anyMatch(refusal -> field.equals(refusal.field()));
    }

    /// Ends the reading: nothing happens unless everything could be read.
    void check() {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
