package vn.doithoai.vault;

import java.util.regex.Pattern;

/// What stands before and after a place of a text, as far as it may say what the place is.
final class Around {
    private static final int BEFORE = 44;
    private static final Pattern UNIT =
            SignWords.pattern(
                    "^[ \\u00a0]?(?:"
                            + units()
                            + ")(?![\\p{L}\\p{N}])|^/\\p{L}|^[.,]\\d|^-\\p{Lu}");

    private Around() {}

    /// Whether one of these words stands shortly before, in the same sentence and with no other
    /// number in between.
    static boolean said(Pattern words, String text, int at) {
        var before = text.substring(Math.max(0, at - BEFORE), at);
        int last = -1;
        for (int i = before.length() - 1; i >= 0 && last < 0; i--) {
            char c = before.charAt(i);
            if (c == '.' || c == ';' || c == '\n' || c >= '0' && c <= '9') {
                last = i;
            }
        }
        return words.matcher(before.substring(last + 1)).find();
    }

    /// Whether a number goes on as money, a measure or the number of a document.
    static boolean isMeasure(String text, int to) {
        return UNIT.matcher(text.substring(to, Math.min(text.length(), to + 12))).find();
    }

    private static String units() {
        return String.join(
                "|", SignWords.list("unit_after_number").stream().map(Pattern::quote).toList());
    }
}
