package vn.doithoai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns a date in words into figures: `thứ Năm, ngày 25 tháng 5 năm 2017`, `tháng 5 năm 2017`,
/// `năm 2017` as Vietnamese offices write them, with or without marks, and `25 May 2017` as this
/// program itself prints it in English. What is no date in words stays as it is.
final class WrittenDate {
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)"
                            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?=.)");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:ngay|thang) (?=\\d{1,2}\\D)|nam (?=\\d{4}$))");
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\d),? (?:thang (?=\\d{1,2}\\D)|nam (?=\\d{4}$))");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^((?:\\d{1,2} )?)(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?"
                            + "|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?"
                            + "|dec(?:ember)?),? (\\d{4})$");

    private WrittenDate() {}

    static String inFigures(String exact) {
        var line = withoutMarks(exact).toLowerCase(Locale.ROOT);
        line = WEEKDAY.matcher(line).replaceFirst("");
        line = LEADING.matcher(line).replaceFirst("");
        line = BETWEEN.matcher(line).replaceAll("/");
        return ENGLISH.matcher(line).replaceFirst(WrittenDate::figures);
    }

    private static String figures(MatchResult english) {
        int month = MONTHS.indexOf(english.group(2).substring(0, 3)) + 1;
        return english.group(1).replace(' ', '/') + month + "/" + english.group(3);
    }

    private static String withoutMarks(String line) {
        return Normalizer.normalize(line, Form.NFD).replaceAll("\\p{Mn}", "");
    }
}
