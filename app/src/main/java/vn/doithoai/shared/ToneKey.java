package vn.doithoai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Builds tone keys in one pass over a composed line, with a table for the letters in use.
final class ToneKey {
    private static final int TABLE = 0x1f00;
    private static final char[] LETTER = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            fill(c);
        }
    }

    private final String line;
    private final StringBuilder key;

    private ToneKey(String line) {
        this.line = line;
        this.key = new StringBuilder(line.length() + line.length() / 3 + 2);
    }

    static String of(String exact) {
        return new ToneKey(exact).build();
    }

    private String build() {
        int i = 0;
        while (i < line.length()) {
            if (isOfAWord(line.charAt(i))) {
                int end = i;
                while (end < line.length() && isOfAWord(line.charAt(end))) {
                    end++;
                }
                syllable(i, end);
                i = end;
            } else {
                key.append(sign(line.charAt(i++)));
            }
        }
        return key.toString();
    }

    /// A run of letters with two tones is no syllable (a glued word, a foreign one): its marks stay
    /// where they are and it ends in 0, so that it equals only itself.
    private void syllable(int from, int to) {
        int start = key.length();
        int tones = 0;
        int tone = 1;
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            int here = c < TABLE ? TONE[c] : 0;
            if (here > 0) {
                tones++;
                tone = here;
            }
            char letter = c < TABLE ? LETTER[c] : Character.toLowerCase(c);
            if (letter != 0) {
                key.append(letter);
            }
        }
        if (tones > 1) {
            key.setLength(start);
            for (int i = from; i < to; i++) {
                key.append(Character.toLowerCase(line.charAt(i)));
            }
            tone = 0;
        }
        key.append((char) ('0' + tone));
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Apostrophes and dashes come in several shapes (Ea H'Leo, Ea H’Leo).
    private static char sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }

    private static void fill(char c) {
        char lower = Character.toLowerCase(c);
        var apart = Normalizer.normalize(String.valueOf(lower), Form.NFD);
        var rest = new StringBuilder();
        for (char part : apart.toCharArray()) {
            if (Marks.tone(part) > 0) {
                TONE[c] = (byte) Marks.tone(part);
            } else {
                rest.append(part);
            }
        }
        var whole = Normalizer.normalize(rest, Form.NFC);
        LETTER[c] = whole.isEmpty() ? 0 : lower == '\u00f0' ? '\u0111' : whole.charAt(0);
        if (whole.length() > 1) {
            LETTER[c] = lower;
            TONE[c] = 0;
        }
    }
}
