package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises what a text names. A name is what is written with capitals behind its form. A text
/// typed without marks, or all in capitals, names a thing by the two syllables behind its form,
/// unless these are common words.
final class NamedThings {
    private static final int LONGEST_NAME = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-e]?");
    private static final Pattern SURE_ROAD = Pattern.compile("\\d{3}[a-e]?|\\d{2}[a-e]");
    private static final Set<String> MEASURES =
            Set.of("m", "km", "met", "ha", "ho", "trieu", "ty", "dong", "nguoi", "thang", "nam");
    private static final Set<String> COMMON =
            Set.of(
                    "qua", "o", "tai", "den", "va", "cua", "moi", "nay", "bi", "da", "duoc", "cho",
                    "vao", "ra", "di", "voi", "gan", "tren", "duoi", "hien", "chua", "co", "khong",
                    "rat", "de", "khi", "do", "la", "ve", "tu", "dan", "cac", "nhung", "mot", "hai",
                    "con", "noi", "lien", "chinh", "be", "dat", "dien", "nuoc", "khu", "se", "thi",
                    "len", "xuong", "hong", "xuoc", "nho", "lon", "dai", "rong", "cu", "bang",
                    "doan", "thuong", "van", "dang", "nhieu", "ma", "nhu", "tam", "trong", "truong",
                    "xay", "lam", "sua", "mo", "nang", "dau", "dot", "sach", "hoa", "to", "doi",
                    "ta", "lay", "kho", "chung", "nha", "yeu", "xa", "huyen", "tinh", "chuc");

    private final List<Token> tokens;
    private final boolean careful;
    private final boolean marked;

    private NamedThings(List<Token> tokens) {
        this.tokens = tokens;
        this.careful = isCareful(tokens);
        this.marked = tokens.stream().anyMatch(Token::hasMarks);
    }

    static List<Thing> in(String text) {
        return new NamedThings(Token.of(text)).all();
    }

    /// Whether capitals say something: the text has marks, and not all of it is in capitals.
    private static boolean isCareful(List<Token> tokens) {
        return tokens.stream().anyMatch(Token::hasMarks)
                && tokens.stream().anyMatch(token -> token.isWord() && !token.isCapital());
    }

    private List<Thing> all() {
        var found = new ArrayList<Thing>();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            var form = ThingForms.at(tokens, at, marked);
            int end = form.map(one -> end(one, start)).orElse(0);
            form.filter(one -> end > 0 && !one.skipped())
                    .map(one -> made(one, start, end))
                    .filter(thing -> found.stream().noneMatch(thing::isSame))
                    .ifPresent(found::add);
            at = Math.max(end, start + form.map(ThingForm::length).orElse(1));
        }
        return found;
    }

    /// Where the name or number behind a form ends; 0 when it has none.
    private int end(ThingForm form, int start) {
        int at = start + form.length();
        if (at >= tokens.size() || !tokens.get(at).goesOn()) {
            return 0;
        }
        int numbered = form.numbered() ? number(form, at) : 0;
        int end = numbered > 0 ? numbered : form.bearsName() ? name(at) : at;
        return end == at ? 0 : end;
    }

    private Thing made(ThingForm form, int start, int end) {
        var key = tokens.subList(start + form.length(), end).stream().map(Token::plain);
        return new Thing(
                form.kind(),
                key.collect(Collectors.joining(" ")),
                written(start, end),
                form.spot());
    }

    private String written(int start, int end) {
        var text = new StringBuilder(tokens.get(start).written());
        tokens.subList(start + 1, end)
                .forEach(token -> text.append(token.gap()).append(token.written()));
        return text.toString();
    }

    /// The word behind a number that is none of the thing, or 0.
    private int number(ThingForm form, int at) {
        var pattern = form.named().equals("any") ? SURE_ROAD : NUMBER;
        boolean fits = pattern.matcher(tokens.get(at).plain()).matches();
        return fits && !isMeasured(at + 1) ? at + 1 : 0;
    }

    /// `đường 258 m`, `đường 30/4`, `cầu 2,5 tỷ`.
    private boolean isMeasured(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        var token = tokens.get(next);
        return token.goesOn() && MEASURES.contains(token.plain())
                || token.isNumber() && (token.gap().equals("/") || token.gap().equals(","));
    }

    private int name(int at) {
        return careful ? capitals(at) : nextTwo(at);
    }

    private int capitals(int at) {
        int end = at;
        while (end < tokens.size()
                && end - at < LONGEST_NAME
                && tokens.get(end).isCapital()
                && (end == at || tokens.get(end).goesOn() || tokens.get(end).isJoined())) {
            end++;
        }
        return end;
    }

    private int nextTwo(int at) {
        if (ThingForms.at(tokens, at, marked).isPresent()) {
            return at;
        }
        int end = at;
        while (end < tokens.size()
                && end - at < 2
                && tokens.get(end).isWord()
                && tokens.get(end).goesOn()
                && !COMMON.contains(tokens.get(end).plain())) {
            end++;
        }
        return end - at == 2 ? end : at;
    }
}
