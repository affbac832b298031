package vn.doithoai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/// The marks of Vietnamese letters: five tones, and the circumflex and breve that make another
/// vowel.
final class Marks {
    private static final Pattern TONE_BEFORE_SHAPE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309]+)([\\u0302\\u0306]+)");

    private Marks() {}

    /// Puts a tone typed before the circumflex or breve (e, sắc, mũ) behind it. Unicode's own order
    /// settles the dot below and the horn, but calls these two letters different.
    static String inOrder(String nfc) {
        if (nfc.indexOf('\u0302') < 0 && nfc.indexOf('\u0306') < 0) {
            return nfc;
        }
        var apart = Normalizer.normalize(nfc, Form.NFD);
        var ordered = TONE_BEFORE_SHAPE.matcher(apart).replaceAll("$2$1");
        return Normalizer.normalize(ordered, Form.NFC);
    }

    /// 2 to 6 for a tone mark, 0 for any other character.
    static int tone(char mark) {
        return switch (mark) {
            case '\u0300' -> 2;
            case '\u0301' -> 3;
            case '\u0309' -> 4;
            case '\u0303' -> 5;
            case '\u0323' -> 6;
            default -> 0;
        };
    }
}
