package vn.doithoai.workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.web.Words;

/// Reads rows pasted from a spreadsheet or a document: with a heading the columns may stand in any
/// order; without one they are the words, the topic, the class, after a number if there is one.
public final class PastedMatters {
    public static final int MOST = 100;
    static final int LONGEST = 400_000;

    /// What a matter is filed under until the office files it.
    static final String UNFILED = "KH";

    private final RealmLists lists;
    private final Words words;

    public PastedMatters(RealmLists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    public List<BroughtMatter> read(String pasted) {
        if (pasted.length() > LONGEST) {
            throw new Refused("workplace.paste_too_long", "pasted", LONGEST);
        }
        var rows = TabbedText.rows(pasted);
        if (rows.isEmpty()) {
            throw new Refused("workplace.paste_empty", "pasted");
        }
        var heading = Columns.heading(rows.getFirst());
        var body = heading.isPresent() ? rows.subList(1, rows.size()) : rows;
        var columns = heading.orElseGet(() -> Columns.usual(rows));
        if (body.size() > MOST) {
            throw new Refused("workplace.paste_too_many", "pasted", MOST, body.size());
        }
        return body.stream().map(row -> matter(row, columns)).toList();
    }

    private BroughtMatter matter(List<String> row, Columns columns) {
        return new BroughtMatter(
                TextKeys.paragraphs(Columns.cell(row, columns.text())),
                topic(TextKeys.exact(Columns.cell(row, columns.topic()))),
                petitionClass(TextKeys.exact(Columns.cell(row, columns.petitionClass()))));
    }

    private String topic(String typed) {
        if (typed.isEmpty()) {
            return UNFILED;
        }
        var key = TextKeys.plainKey(typed);
        var offered = lists.choices("petition.topic");
        return only(offered.stream(), item -> item.code().equalsIgnoreCase(typed))
                .or(() ->
                        only(
                                offered.stream(),
                                item -> names(item.vi(), item.en()).anyMatch(key::equals)))
                .or(() ->
                        only(
                                offered.stream(),
                                item ->
                                        names(item.vi(), item.en())
                                                .anyMatch(n -> n.startsWith(key))))
                .map(item -> item.code())
                .orElse(typed);
    }

    /// A denunciation is recognised too, so that it can be refused.
    private String petitionClass(String typed) {
        var key = TextKeys.plainKey(typed);
        if (key.isEmpty()) {
            return PetitionClass.PETITION.word();
        }
        return Stream.concat(
                        Stream.of(PetitionClass.values()).map(PetitionClass::word),
                        Stream.of(BringingRules.DENUNCIATION))
                .filter(word -> key.equals(word) || key.equals(said(word)))
                .findFirst()
                .orElse(typed);
    }

    /// "Tố cáo (không ghi nội dung)" is said "to cao".
    private String said(String word) {
        return TextKeys.plainKey(words.word("petition.class", word).replaceFirst("\\(.*", ""));
    }

    private static Stream<String> names(String vi, String en) {
        return Stream.of(vi, en).map(TextKeys::plainKey);
    }

    private static <T> Optional<T> only(Stream<T> among, Predicate<T> wanted) {
        var found = among.filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
