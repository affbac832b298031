package vn.doithoai.vault;

import static vn.doithoai.vault.SignWords.any;
import static vn.doithoai.vault.SignWords.pattern;

import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.vault.Digits.Window;

/// Numbers that belong to a person: telephones by their shape; numbers of papers and accounts by
/// their shape or by what is said before them.
final class NumberHints {
    private static final int MOST_GROUPS = 10;
    private static final Pattern SAYS_ID = pattern(any("said_before_number.id"));
    private static final Pattern SAYS_INSURANCE = pattern(any("said_before_number.insurance"));
    private static final Pattern SAYS_ACCOUNT = pattern(any("said_before_number.account"));
    private static final Pattern SAYS_NO_PHONE = pattern(any("said_before_number.no_phone"));
    private static final Pattern PASSPORT =
            pattern(any("said_before_number.passport") + "[^.;\\n\\d]{0,20}?(\\b[A-Z]\\d{7}\\b)");
    private static final Pattern INSURANCE_CARD =
            Pattern.compile("\\b[A-Z]{2}[ -]?[1-7]\\d{12}\\b");
    private static final Pattern SPELLED =
            pattern("(?:" + any("digit") + "[ ,-]{1,2}){8,12}" + any("digit"));

    /// The provinces as the first three digits of a citizen's number name them.
    private static final String PROVINCE =
            "0(?:0[12468]|1[0124579]|2[024567]|3[0134-8]|4[024-689]|5[12468]|6[024678]|7[024579]|8[02-4679]|9[1-6])";

    private static final String CITIZEN = PROVINCE + "[0-3]\\d{8}";
    private static final String MOBILE = "0[35789]\\d{8}|01[2689]\\d{8}";
    private static final String LANDLINE = "0[2-7]\\d{9}|0[48]\\d{8}";

    private NumberHints() {}

    static void find(String text, List<Hint> found) {
        for (var run : Digits.in(text)) {
            int groups = run.groups().size();
            for (int first = 0; first < groups; first++) {
                int last = Math.min(groups, first + MOST_GROUPS) - 1;
                while (last >= first && !isHint(run.window(first, last), found)) {
                    last--;
                }
                first = Math.max(first, last);
            }
        }
        whole(PASSPORT, 1, HintKind.ID_NUMBER, text, found);
        whole(INSURANCE_CARD, 0, HintKind.ID_NUMBER, text, found);
        whole(SPELLED, 0, HintKind.PHONE, text, found);
    }

    private static void whole(
            Pattern pattern, int group, HintKind kind, String text, List<Hint> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Hint(kind, matcher.start(group), matcher.end(group)));
        }
    }

    private static boolean isHint(Window window, List<Hint> found) {
        var number = window.number();
        if (number.length() < 6 || Around.isMeasure(window.text(), window.to())) {
            return false;
        }
        if (isAccount(window, number)) {
            return found.add(hint(HintKind.ACCOUNT, window));
        }
        if (isPaper(window, number)) {
            return found.add(hint(HintKind.ID_NUMBER, window));
        }
        return isPhone(window, number) && found.add(hint(HintKind.PHONE, window));
    }

    private static Hint hint(HintKind kind, Window window) {
        int from = window.from();
        var text = window.text();
        boolean plus = from > 0 && text.charAt(from - 1) == '+';
        return new Hint(kind, plus ? from - 1 : from, window.to());
    }

    private static boolean isAccount(Window window, String number) {
        if (number.length() == 16 && window.all(4) && isCard(number)) {
            return true;
        }
        return number.length() <= 19
                && !isMoney(window)
                && Around.said(SAYS_ACCOUNT, window.text(), window.from());
    }

    /// 5.000.000: thousands apart by dots.
    private static boolean isMoney(Window window) {
        return window.groups().size() > 1
                && window.sign(1) == '.'
                && window.all(3)
                && window.length(0) <= 3
                && !window.number().startsWith("0");
    }

    private static boolean isPaper(Window window, String number) {
        boolean said = Around.said(SAYS_ID, window.text(), window.from());
        return switch (number.length()) {
            case 12 -> window.isEven() && (said || number.matches(CITIZEN));
            case 9 -> said && (window.groups().size() == 1 || window.all(3));
            case 10 -> Around.said(SAYS_INSURANCE, window.text(), window.from());
            default -> false;
        };
    }

    private static boolean isPhone(Window window, String number) {
        var national = national(window, number);
        return (national.matches(MOBILE) || national.matches(LANDLINE))
                && isDialled(window)
                && !Around.said(SAYS_NO_PHONE, window.text(), window.from());
    }

    private static String national(Window window, String number) {
        boolean plus = window.from() > 0 && window.text().charAt(window.from() - 1) == '+';
        if (number.startsWith("84") && (plus || number.matches("84[35789]\\d{8}"))) {
            return "0" + number.substring(2);
        }
        return number;
    }

    /// Nobody writes a telephone number in groups as a date is written, nor joins it from figures.
    private static boolean isDialled(Window window) {
        int groups = window.groups().size();
        if (groups == 1 || window.groups().stream().allMatch(group -> group.length() == 1)) {
            return true;
        }
        return groups <= 5 && (window.length(0) >= 3 || isCode(window));
    }

    /// 84 912 345 678; 04 3825 1234, as Hà Nội was dialled until 2017.
    private static boolean isCode(Window window) {
        var first = window.text().substring(window.from(), window.groups().getFirst().to());
        return first.equals("84") || window.groups().size() == 3 && window.all(4);
    }

    /// The check digit of payment cards (Luhn).
    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && !number.startsWith("0");
    }
}
