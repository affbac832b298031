package vn.doithoai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.Set;

/// The forms in which Vietnamese text is compared. `exact` is what is kept and shown; `toneKey`
/// says whether two names are the same wherever the tone was written (hòa, hoà); `plainKey` is what
/// is typed without marks, good for suggestions and never for identity (Văn Lang is not Văn Lăng).
/// Computed here and not in the database, so that no collation or extension can change them.
public final class TextKeys {
    // Nobody searches for more in one piece, and PostgreSQL indexes no word of over 2,046 bytes.
    private static final int LONGEST_SYLLABLE = 100;

    private TextKeys() {}

    /// One line as it is kept: composed (NFC), without zero-width characters, every run of spaces
    /// (also U+00A0, U+2007, U+202F) one space. Case stays.
    public static String exact(String typed) {
        return Spaces.onOneLine(composed(typed));
    }

    /// A text of several lines as it is kept: as [#exact] line by line, at most one empty line
    /// between paragraphs.
    public static String paragraphs(String typed) {
        return Spaces.inParagraphs(composed(typed));
    }

    /// Equal for two spellings of the same syllables: lower case, each tone taken off its vowel and
    /// written as a digit (1 none, 2 huyền, 3 sắc, 4 hỏi, 5 ngã, 6 nặng) after the syllable.
    public static String toneKey(String typed) {
        return ToneKey.of(exact(typed));
    }

    /// Lower case letters and digits without any mark, words apart by one space.
    public static String plainKey(String typed) {
        return PlainKey.of(Normalizer.normalize(typed, Form.NFC));
    }

    /// The syllables of a plain key and its neighbouring pairs (`van_minh`), each once: a word of
    /// two syllables is found as a phrase.
    public static Set<String> shingles(String plainKey) {
        var found = new LinkedHashSet<String>();
        var before = "";
        for (var syllable : plainKey.split(" ")) {
            if (syllable.isEmpty() || syllable.length() > LONGEST_SYLLABLE) {
                continue;
            }
            found.add(syllable);
            if (!before.isEmpty()) {
                found.add(before + "_" + syllable);
            }
            before = syllable;
        }
        return found;
    }

    /// The same letters in one form, however the keyboard put them together; spaces stay.
    public static String composed(String typed) {
        var bare = Spaces.withoutZeroWidth(typed);
        var nfc = Normalizer.normalize(bare, Form.NFC);
        return Marks.inOrder(nfc);
    }
}
