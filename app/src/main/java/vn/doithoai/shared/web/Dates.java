package vn.doithoai.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.VietnamTime;

/// Days and moments as one language writes them; its patterns are texts like all others.
final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    String day(LocalDate day) {
        return pattern("shared.date.day").format(day);
    }

    String day(PartialDate day) {
        var first = day.first();
        return first == null
                ? words.of("shared.date.unknown")
                : pattern("shared.date." + day.precision().word()).format(first);
    }

    String longDay(LocalDate day) {
        var weekday = words.of("shared.weekday." + day.getDayOfWeek().getValue());
        return weekday + pattern("shared.date.long").format(day);
    }

    String moment(Instant at) {
        return pattern("shared.date.moment").format(at.atZone(VietnamTime.ZONE));
    }

    private DateTimeFormatter pattern(String key) {
        var language = Language.ofWord(words.language());
        return DateTimeFormatter.ofPattern(
                words.of(key), (language == null ? Language.VI : language).locale);
    }
}
