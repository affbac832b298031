package vn.doithoai.rules;

import java.util.regex.Pattern;

/// Tells Vietnamese by its letters.
final class Vietnamese {
    private static final String LETTER =
            "[ăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd"
                    + "\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5"
                    + "\u00f9\u00fa\u00fdĨĩŨũ\u1ea0-\u1ef9]";
    private static final Pattern WORD = Pattern.compile("\\p{L}*" + LETTER + "\\p{L}*");
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}+[ ,]+\\p{L}*" + LETTER + "|" + LETTER + "\\p{L}*[ ,]+\\p{L}");

    private Vietnamese() {}

    static boolean isSaid(String text) {
        return WORD.matcher(text).find();
    }

    /// Two words side by side; a single letter or word can be data.
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }
}
