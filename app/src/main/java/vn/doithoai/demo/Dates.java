package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.Locale;

/// Dates as an office writes them: a nought before a day under ten and before January and February.
/// — Decree 30/2020/NĐ-CP, Appendix I
final class Dates {
    private Dates() {}

    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "ngày %02d/%s", day.getDayOfMonth(), numbers(day));
    }

    static String month(LocalDate day) {
        return "tháng " + numbers(day);
    }

    static String quarter(LocalDate day) {
        var roman = new String[] {"I", "II", "III", "IV"}[(day.getMonthValue() - 1) / 3];
        return "quý " + roman + "/" + day.getYear();
    }

    private static String numbers(LocalDate day) {
        return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue() + "/" + day.getYear();
    }
}
