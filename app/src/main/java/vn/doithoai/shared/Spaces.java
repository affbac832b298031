package vn.doithoai.shared;

/// Spaces and the characters nobody sees.
final class Spaces {
    private Spaces() {}

    static String withoutZeroWidth(String text) {
        if (text.codePoints().noneMatch(Spaces::isUnseen)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static String onOneLine(String text) {
        var line = new StringBuilder(text.length());
        var gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !line.isEmpty();
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.append(c);
        }
        return line.toString();
    }

    static String inParagraphs(String text) {
        var kept = new StringBuilder(text.length());
        var breaks = 0;
        for (var line : text.split("\\R", -1)) {
            var folded = onOneLine(line);
            if (folded.isEmpty()) {
                breaks++;
                continue;
            }
            if (!kept.isEmpty()) {
                kept.append(breaks > 0 ? "\n\n" : "\n");
            }
            kept.append(folded);
            breaks = 0;
        }
        return kept.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// One half of a character without the other: no database keeps it.
    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// Zero-width space, joiners, direction marks, word joiner, soft hyphen, byte order mark: they
    /// come with text copied from pages and make equal words differ.
    private static boolean isUnseen(int c) {
        return isHalf(c)
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\u00ad'
                || c == '\ufeff';
    }
}
