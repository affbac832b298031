package vn.doithoai.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doithoai.shared.TextKeys;

/// Names of people: a surname with the rest behind it, or what follows a title. Streets, schools
/// and places that bear a name are none, nor is somebody named by their post.
final class NameHints {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> SURNAMES = SignWords.set("surname");
    private static final Set<String> PLAIN_SURNAMES = plain("surname.sure");
    private static final Set<String> SURE = SignWords.set("surname.sure");
    private static final Set<String> MIDDLES = SignWords.set("middle");
    private static final Set<String> TITLES = SignWords.set("title");
    private static final Set<String> BEFORE_FULL = SignWords.set("title.before_full");
    private static final Set<String> NO_NAMES = SignWords.set("after_title.no_name");
    private static final Set<String> PLACES = SignWords.set("place");
    private static final Set<String> POSTS = SignWords.set("post");
    private static final List<String> PUBLIC = SignWords.list("public_name");
    private static final Set<String> GENDERED = Set.of("văn", "thị");
    private static final int LONGEST = 5;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private NameHints(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
        }
    }

    private record Word(int from, int to, String as, String lower) {
        Word(int from, int to, String as) {
            this(from, to, as, as.toLowerCase(Locale.ROOT));
        }

        boolean isCapital() {
            return Character.isUpperCase(as.charAt(0));
        }

        /// Văn or VĂN, not UBND; a single letter stands for a name that is not told.
        boolean isName() {
            return isCapital() && (as.length() <= 7);
        }
    }

    static void find(String text, List<Hint> found) {
        var names = new NameHints(text);
        int at = 0;
        while (at < names.words.size()) {
            int end = names.nameAt(at);
            if (end > at && names.isPerson(at, end)) {
                found.add(
                        new Hint(
                                HintKind.NAME,
                                names.words.get(at).from(),
                                names.words.get(end - 1).to()));
            }
            at = Math.max(end, at + 1);
        }
    }

    /// The word after a name that begins here, or this one when none does.
    private int nameAt(int at) {
        int end = fullName(at);
        return end == at ? givenName(at) : end;
    }

    private boolean isPerson(int at, int end) {
        return !isPublic(at, end) && !isPlace(at) && !isPost(at, end);
    }

    private int fullName(int at) {
        var surname = words.get(at);
        if (isLowerCaseName(at)) {
            return Math.min(words.size(), at + 3);
        }
        if (!surname.isName() || !isSurname(surname)) {
            return at;
        }
        int end = capitals(at);
        boolean middle = end > at + 2 && MIDDLES.contains(words.get(at + 1).lower());
        boolean plain = end > at + 2 && isPlainMiddle(words.get(at + 1).lower());
        boolean called = end > at + 1 && isCalled(at);
        return middle && SURNAMES.contains(surname.lower()) || plain || called ? end : at;
    }

    private boolean isSurname(Word word) {
        return SURNAMES.contains(word.lower()) || PLAIN_SURNAMES.contains(word.lower());
    }

    private static boolean isPlainMiddle(String word) {
        return word.equals("van") || word.equals("thi");
    }

    /// `nguyễn văn nam`: typed in a hurry.
    private boolean isLowerCaseName(int at) {
        return at + 2 < words.size()
                && SURE.contains(words.get(at).as())
                && GENDERED.contains(words.get(at + 1).as())
                && isNext(at + 1)
                && isNext(at + 2)
                && words.get(at + 2).as().length() >= 2;
    }

    private boolean isCalled(int at) {
        for (int words = 1; words <= 3 && at - words >= 0; words++) {
            var before = phrase(at - words, at);
            if (BEFORE_FULL.contains(before)) {
                return true;
            }
        }
        return false;
    }

    /// `ông Chiến`, `bà Hoa Mai`. A title in capitals inside a sentence belongs to a name (Bà Rịa).
    private int givenName(int at) {
        if (at == 0 || !words.get(at).isName() || NO_NAMES.contains(words.get(at).lower())) {
            return at;
        }
        var title = words.get(at - 1);
        boolean begins = at == 1 || startsSentence(title.from());
        if (!TITLES.contains(title.lower()) || !isNext(at) || title.isCapital() && !begins) {
            return at;
        }
        return capitals(at);
    }

    /// The word after the capital words that stand side by side from here on.
    private int capitals(int at) {
        int end = at + 1;
        while (end < words.size() && end - at < LONGEST && isNext(end) && words.get(end).isName()) {
            end++;
        }
        return end;
    }

    /// Only one space stands between a word and the one before.
    private boolean isNext(int at) {
        int gap = words.get(at).from() - words.get(at - 1).to();
        return gap == 1 && Character.isSpaceChar(text.charAt(words.get(at).from() - 1));
    }

    private boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".!?:;\n-–“\"(".indexOf(text.charAt(i)) >= 0;
    }

    private String phrase(int from, int to) {
        var phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from ? "" : " ").append(words.get(i).lower());
        }
        return phrase.toString();
    }

    /// Great names stand on streets and schools; a neighbour may bear one, too.
    private boolean isPublic(int at, int end) {
        if (at > 0 && TITLES.contains(words.get(at - 1).lower())) {
            return false;
        }
        var name = text.substring(words.get(at).from(), words.get(end - 1).to());
        return PUBLIC.stream().anyMatch(name::startsWith);
    }

    /// `đường Hoàng Văn Thụ`, `Trường Tiểu học Nguyễn Văn Trỗi`, `xã Hà Hiệu`.
    private boolean isPlace(int at) {
        return at > 0 && PLACES.contains(words.get(at - 1).lower())
                || at > 1 && PLACES.contains(phrase(at - 2, at));
    }

    /// `đồng chí Nông Văn Chí, Bí thư Tỉnh ủy`: acts in office, and is named so in public.
    private boolean isPost(int at, int end) {
        for (int from = Math.max(0, at - 6); from < at; from++) {
            if (isPostAt(from) && isOneClause(words.get(from).from(), words.get(at).from())) {
                return true;
            }
        }
        return end < words.size()
                && isPostAt(end)
                && text.substring(words.get(end - 1).to(), words.get(end).from())
                        .matches(" ?[,–(-] ?");
    }

    private boolean isPostAt(int at) {
        return POSTS.contains(words.get(at).lower())
                || at + 1 < words.size() && POSTS.contains(phrase(at, at + 2));
    }

    private boolean isOneClause(int from, int to) {
        var between = text.substring(from, to);
        return between.indexOf('.') < 0 && between.indexOf(',') < 0 && between.indexOf(';') < 0;
    }

    private static Set<String> plain(String heading) {
        return Set.copyOf(
                SignWords.list(heading).stream().map(TextKeys::plainKey).distinct().toList());
    }
}
