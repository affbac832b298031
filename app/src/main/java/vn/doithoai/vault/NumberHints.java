package vn.doithoai.vault;

import static vn.doithoai.vault.SignWords.any;
import static vn.doithoai.vault.SignWords.pattern;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
                first = Math.max(first, lastOfHint(run, first, found));
            }
        }
        whole(PASSPORT, 1, HintKind.ID_NUMBER, text, found);
        whole(INSURANCE_CARD, 0, HintKind.ID_NUMBER, text, found);
        whole(SPELLED, 0, HintKind.PHONE, text, found);
    }

    /// The last group of a number that begins at this one; -1 when none does. The longest counts.
    private static int lastOfHint(Digits run, int first, List<Hint> found) {
        int last = Math.min(run.groups().size(), first + MOST_GROUPS) - 1;
        boolean account = false;
        boolean asked = false;
        for (; last >= first; last--) {
            var window = run.window(first, last);
            int length = window.number().length();
            if (length < 6) {
                return -1;
            }
            if (!asked) {
                account = Around.said(SAYS_ACCOUNT, window.text(), window.from());
                asked = true;
            }
            if (length <= 19 && (account || length >= 9) && isHint(window, account, found)) {
                return last;
            }
        }
        return -1;
    }

    private static void whole(
            Pattern pattern, int group, HintKind kind, String text, List<Hint> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Hint(kind, matcher.start(group), matcher.end(group)));
        }
    }

    private static boolean isHint(Window window, boolean account, List<Hint> found) {
        var number = window.number();
        var kind = kind(window, number, account);
        if (kind == null || Around.isMeasure(window.text(), window.to())) {
            return false;
        }
        return found.add(hint(kind, window));
    }

    private static @Nullable HintKind kind(Window window, String number, boolean account) {
        if (account && !isMoney(window) || isCard(window, number)) {
            return HintKind.ACCOUNT;
        }
        if (isPaper(window, number)) {
            return HintKind.ID_NUMBER;
        }
        return isPhone(window, number) ? HintKind.PHONE : null;
    }

    private static Hint hint(HintKind kind, Window window) {
        int from = window.from();
        var text = window.text();
        boolean plus = from > 0 && text.charAt(from - 1) == '+';
        return new Hint(kind, plus ? from - 1 : from, window.to());
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
        return switch (number.length()) {
            case 12 -> window.isEven() && (number.matches(CITIZEN) || says(SAYS_ID, window));
            case 9 -> (window.groups().size() == 1 || window.all(3)) && says(SAYS_ID, window);
            case 10 -> says(SAYS_INSURANCE, window);
            default -> false;
        };
    }

    private static boolean says(Pattern words, Window window) {
        return Around.said(words, window.text(), window.from());
    }

    private static boolean isPhone(Window window, String number) {
        var national = national(window, number);
        return (national.matches(MOBILE) || national.matches(LANDLINE))
                && isDialled(window)
                && !says(SAYS_NO_PHONE, window);
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
    private static boolean isCard(Window window, String number) {
        if (number.length() != 16 || !window.all(4) || number.startsWith("0")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
