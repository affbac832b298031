package vn.doithoai.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused.Refusal;

/// The texts of one language, and numbers and dates as it writes them. A template says
/// `${page.w().of("meeting.title", day)}`; a controller or an API takes `Words` as an argument.
///
/// In a text `{0}` stands for the first value, and an apostrophe for itself. A text about a number
/// that reads otherwise for one has a second key: `meeting.turns` = `{0} turns`,
/// `meeting.turns.one` = `{0} turn`.
public final class Words {
    private final Language language;
    private final Map<String, String> texts;
    private final Dates dates;

    Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        this.dates = new Dates(this);
    }

    public String language() {
        return language.word();
    }

    /// The text with its values written as this language writes them. A key nobody wrote is shown
    /// as itself, so that it is seen.
    public String of(String key, Object... values) {
        var text = texts.get(singular(values) && has(key + ".one") ? key + ".one" : key);
        return text == null ? "⟦" + key + "⟧" : filled(text, values);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The text of `key + "." + word`: the word of a stage, a result, a level.
    public String word(String key, String word) {
        return of(key + "." + word);
    }

    /// Why something was refused: the text `refused.<code>`.
    public String refusal(Refusal refusal) {
        return of("refused." + refusal.code(), refusal.values().toArray());
    }

    /// 5.850 or 5,850.
    public String number(long number) {
        return String.format(language.locale, "%,d", number);
    }

    /// 98,46 % or 98.46%, to two places; a dash when there is nothing to divide by.
    public String percent(long numerator, long denominator) {
        var rate = Rate.of(numerator, denominator);
        if (rate == null) {
            return "–";
        }
        return language == Language.VI
                ? rate.toPlainString().replace('.', ',') + "\u00a0%"
                : rate.toPlainString() + "%";
    }

    /// 25/05/2017 or 25 May 2017.
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /// As much as is known: 25/05/2017, tháng 5/2017, năm 2017, chưa rõ ngày.
    public String day(PartialDate day) {
        return dates.day(day);
    }

    /// thứ Năm, ngày 25 tháng 5 năm 2017.
    public String longDay(LocalDate day) {
        return dates.longDay(day);
    }

    /// 16:00 ngày 29/05/2017, in the time of Hà Nội.
    public String moment(Instant at) {
        return dates.moment(at);
    }

    /// từ 01/03/2016 đến 29/04/2021.
    public String period(Period period) {
        return of("shared.period", period.from(), period.to());
    }

    private static boolean singular(Object... values) {
        return values.length > 0 && values[0] instanceof Number n && n.longValue() == 1;
    }

    private String filled(String text, Object... values) {
        var filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = text.indexOf('}', at);
            int index = end == at + 2 ? text.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(text, from, at).append(written(values[index]));
                from = end + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private String written(Object value) {
        return switch (value) {
            case Integer number -> number(number);
            case Long number -> number(number);
            case LocalDate day -> day(day);
            case PartialDate day -> day(day);
            case Period period -> period(period);
            case Instant at -> moment(at);
            case Refusal why -> refusal(why);
            default -> value.toString();
        };
    }
}
