package vn.doithoai.demo;

import java.util.List;
import java.util.regex.Pattern;

/// What an office never writes: each law is what breaks it, with a line that does. — Decree
/// 30/2020/NĐ-CP, Appendix I and II
final class Grammar {
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    /// A broken law is found in `broken`, by which it is seen to find anything.
    record Law(String name, Pattern broken, String sample) {
        boolean brokenBy(String text) {
            return broken.matcher(text).find();
        }
    }

    /// Of every text a reader sees.
    static final List<Law> ALWAYS =
            List.of(
                    law("one plain space", "  |[\\s&&[^ ]]|[\\u200b-\\u200f\\ufeff]", "hai  dấu"),
                    law("no space at the ends", "^ | $", " đầu dòng"),
                    law("no space before a mark", " [.,;:!?)]", "hết câu ."),
                    law("a space after a mark", "[.,;:!?]\\p{L}", "xã,huyện"),
                    law("one mark at a time", "[.,;:]{2}|[,;:] ?[.;]", "xong;."),
                    law("capital after a full stop", "[.!?] \\p{Ll}", "Đã xong. sẽ báo"),
                    law("no slot is left open", "[{}|<>]|%[sd]|\\bnull\\b", "Ở {thon} có"),
                    law("no word twice", "(?i)\\b(\\p{L}+) \\1\\b", "của của xã"),
                    law("a day under ten has a nought", "(?<!\\d)\\d/\\d{1,2}/\\d{4}", "5/6/2017"),
                    law(
                            "a month from March has none",
                            "/0[3-9]/\\d{4}|\\btháng 0[3-9]",
                            "05/06/2017"),
                    law("January has a nought", "/[12]/\\d{4}|\\btháng [12]/", "05/1/2017"),
                    law("decimals have a comma", "\\d[.]\\d{1,2}(?!\\d)", "dài 2.5 km"),
                    law(
                            "thousands have a point",
                            "(?<![\\d/]|số )(?!1[89]|20)\\d{4,}",
                            "bồn 4000 lít"),
                    law("a unit stands apart", "\\d(m|km|ha|kVA|tấn)\\b", "dài 40m"),
                    law(
                            "Nhân dân",
                            "(?<!Ủy ban |Hội đồng |Tòa án )\\bnhân dân\\b",
                            "bà con nhân dân"),
                    law("Nhà nước", "\\bnhà nước\\b", "cơ quan nhà nước"),
                    law("Mặt trận", "\\bmặt trận\\b", "cán bộ mặt trận"),
                    law("Trung ương", "\\btrung ương\\b", "vốn trung ương"),
                    law("Tết", "\\btết\\b", "dịp tết"),
                    law("Ủy ban", "\\b(ủy|uỷ) ban\\b", "ủy ban huyện"),
                    law(
                            "hòa, thủy, ủy",
                            "(?i)o[àáảãạèéẻẽẹ]\\b|(?<!q)u[ỳýỷỹỵ]\\b",
                            "hoà giải, thuỷ lợi"),
                    law("straight quotes", "[\"'`]|\\.\\.\\.", "gọi là \"quỹ\""),
                    law("a dash stands apart", "\\p{L}[–—]|[–—]\\p{L}", "Kế hoạch—Đầu tư"),
                    law(
                            "a place is named once",
                            "\\b((?:xã|huyện|thôn) [^,.]+), \\1\\b",
                            "xã Vân, xã Vân"));

    /// Of what is said and answered.
    static final List<Law> IN_SENTENCES =
            List.of(
                    law("begins large", "^[^\\p{Lu}\\d]", "đã xong."),
                    law("ends with a full stop", "[^.]$", "Đã xong"),
                    law(
                            "no title without a person",
                            "\\p{Ll} (Trưởng thôn|Tổ trưởng)\\b",
                            "báo Trưởng thôn"),
                    law(
                            "a kind of unit is small",
                            "(?<![.;] )(?<!^)\\b(Xã|Huyện|Thôn|Thị trấn) \\p{Lu}(?!rần Phú)",
                            "ở Xã Nam Mẫu"),
                    law(
                            "a stretch of three words",
                            "(?<=^|[.] )(?:\\S+ ){0,1}\\S+[.]( |$)",
                            "Đã xong. Hết."));

    private Grammar() {}

    private static Law law(String name, String broken, String sample) {
        return new Law(name, Pattern.compile(broken, FLAGS), sample);
    }
}
