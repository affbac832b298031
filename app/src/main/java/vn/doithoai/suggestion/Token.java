package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.shared.TextKeys;

/// A word of a text: as written, without its marks, and what stands between it and the word before.
record Token(String written, String plain, String gap) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern GLUED =
            Pattern.compile(
                    "(ql|tl|đt|dt|hl|đh|dh)(\\d{1,4}[a-e]?)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINS = Pattern.compile("\\s?[-–]\\s?");
    private static final Pattern GOES_ON = Pattern.compile("[\\s\"“”]*|\\.");

    static List<Token> of(String text) {
        var line = TextKeys.exact(text);
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(line);
        int end = 0;
        while (words.find()) {
            add(tokens, words.group(), line.substring(end, words.start()));
            end = words.end();
        }
        return tokens;
    }

    /// `QL3B` is two words.
    private static void add(List<Token> tokens, String word, String gap) {
        var glued = GLUED.matcher(word);
        if (glued.matches()) {
            tokens.add(token(glued.group(1), gap));
            tokens.add(token(glued.group(2), ""));
        } else {
            tokens.add(token(word, gap));
        }
    }

    static Token token(String word, String gap) {
        return new Token(word, TextKeys.plainKey(word), gap);
    }

    /// With its marks, however they are placed.
    String tones() {
        return TextKeys.toneKey(written);
    }

    /// Nothing ends between the word before and this one.
    boolean goesOn() {
        return GOES_ON.matcher(gap).matches();
    }

    /// A dash joins it to the word before: Bộc Bố - Bằng Thành.
    boolean isJoined() {
        return JOINS.matcher(gap).matches();
    }

    boolean isCapital() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetter(written.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(written.codePointAt(0));
    }

    boolean hasMarks() {
        return written.chars().anyMatch(c -> c > 0x7f);
    }
}
