package vn.doithoai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Builds plain keys in one pass, with a table for the letters in use.
final class PlainKey {
    private static final int TABLE = 0x1f00;
    private static final char GAP = ' ';
    private static final char NOTHING = 0;
    private static final char[] LETTER = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            LETTER[c] = letter(c);
        }
    }

    private PlainKey() {}

    static String of(String nfc) {
        var key = new StringBuilder(nfc.length());
        var gap = false;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            char letter = c < TABLE ? LETTER[c] : letter(c);
            if (letter == NOTHING) {
                continue;
            }
            if (letter == GAP) {
                gap = !key.isEmpty();
                continue;
            }
            if (gap) {
                key.append(GAP);
                gap = false;
            }
            key.append(letter);
        }
        return key.toString();
    }

    /// The font and the scanner give ð (U+00F0) for đ (U+0111); neither decomposes into d.
    private static char letter(char c) {
        char lower = Character.toLowerCase(base(c));
        if (lower == '\u0111' || lower == '\u00f0') {
            return 'd';
        }
        if (Character.isLetterOrDigit(lower)) {
            return base(lower);
        }
        return isUnseen(lower) ? NOTHING : GAP;
    }

    /// The letter without its marks. A Korean syllable comes apart into letters and stays whole.
    private static char base(char c) {
        var apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
        return apart.chars().skip(1).allMatch(part -> isUnseen((char) part)) ? apart.charAt(0) : c;
    }

    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }
}
