package vn.doithoai.vault;

import static vn.doithoai.vault.SignWords.any;
import static vn.doithoai.vault.SignWords.pattern;

import java.util.List;
import java.util.regex.Pattern;

/// Houses and plots of land by their numbers. A hamlet, a street or a road alone leads to nobody.
final class AddressHints {
    private static final String NUMBER =
            "\\d{1,5}\\p{L}?(?:[/-]\\d{1,4}\\p{L}?){0,4}(?![\\p{L}\\d])";
    private static final String OF = "(?:\\s{0,2}số|\\s{0,2}so)?[\\s:.]{0,3}";

    private static final List<Pattern> PLACES =
            List.of(
                    pattern(any("house") + "[\\s:.]{0,3}" + NUMBER),
                    pattern(any("plot") + OF + NUMBER),
                    pattern(any("map_sheet") + OF + NUMBER));

    // "Số 12 đường Trường Chinh" is a house where somebody lives; "cống số 12 đường Trường Chinh"
    // is
    // a culvert.
    private static final Pattern ON_A_STREET =
            Pattern.compile(
                    "(?:(?<=^|[\\n(:;,.] ?)|(?<=(?:"
                            + lives()
                            + ")[ :]{1,2}))[Ss]ố "
                            + NUMBER
                            + ",? (?:"
                            + String.join("|", SignWords.list("street"))
                            + ") (?:\\p{Lu}\\p{L}{0,9}|\\d)(?: \\p{Lu}\\p{L}{0,9}){0,4}");

    private static final Pattern CERTIFICATE =
            pattern(
                    any("said_before_number.certificate")
                            + "[^.;\\n\\d]{0,50}?((?<!\\p{L})\\p{L}{1,2} ?\\d{6,8}(?!\\d))");

    private AddressHints() {}

    static void find(String text, List<Hint> found) {
        for (var pattern : PLACES) {
            all(pattern, 0, text, found);
        }
        all(ON_A_STREET, 0, text, found);
        all(CERTIFICATE, 1, text, found);
    }

    private static void all(Pattern pattern, int group, String text, List<Hint> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Hint(HintKind.ADDRESS, matcher.start(group), matcher.end(group)));
        }
    }

    private static String lives() {
        return String.join("|", SignWords.list("lives"));
    }
}
