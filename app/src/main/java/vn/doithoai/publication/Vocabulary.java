package vn.doithoai.publication;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// The words for the codes in records, in one reader's language: those of today in lists and
/// filters, those of its day on a record's own page.
public final class Vocabulary {
    private final CodeLists lists;
    private final Realm realm;
    private final @Nullable Instant at;
    private final Words words;

    Vocabulary(CodeLists lists, Realm realm, @Nullable Instant at, Words words) {
        this.lists = lists;
        this.realm = realm;
        this.at = at;
        this.words = words;
    }

    /// The words as they read in a realm when a record was made.
    public Vocabulary of(Realm then, Instant when) {
        return new Vocabulary(lists, then, when, words);
    }

    private String listed(String list, String code) {
        var known = lists.in(realm);
        var language = words.language();
        return at == null ? known.word(list, code, language) : known.word(list, code, language, at);
    }

    public String topic(String code) {
        return listed("petition.topic", code);
    }

    public String kind(String code) {
        return code.equals(Occasion.NO_MEETING)
                ? words.of("publication.kind.none")
                : listed("meeting.kind", code);
    }

    public String channel(String code) {
        return listed("petition.channel", code);
    }

    public String competence(String code) {
        return listed("petition.competence", code);
    }

    /// Why a matter ended without an answer.
    public String closing(String code) {
        return listed("petition.closing", code);
    }

    public String counterpart(String code) {
        return listed("meeting.counterpart", code);
    }

    /// The finer word of an answer's result.
    public String resultCode(String code) {
        return listed("referral.result", code);
    }

    public String level(UnitLevel level) {
        return words.word("meeting.level", level.word());
    }

    public String stage(Stage stage) {
        return words.word("petition.stage", stage.word());
    }

    public String result(Result result) {
        return words.word("petition.result", result.word());
    }

    public String petitionClass(PetitionClass petitionClass) {
        return words.word("petition.class", petitionClass.word());
    }

    /// What a meeting is called; by its kind and unit when nobody gave it a title.
    public String title(Meeting meeting, Place unit) {
        var title = meeting.minutes().title();
        return title.isBlank()
                ? words.of(
                        "publication.meeting.untitled",
                        kind(meeting.kind()),
                        unit.unit().fullName())
                : title;
    }

    /// Every item of a list, retired ones too: old records may hold them.
    public List<Choice> listed(String list) {
        return lists.in(realm).items(list).stream()
                .map(item -> new Choice(item.code(), item.in(words.language())))
                .toList();
    }

    public List<Choice> levels() {
        return choices("meeting.level", UnitLevel.values(), UnitLevel::word);
    }

    public List<Choice> classes() {
        return choices("petition.class", PetitionClass.values(), PetitionClass::word);
    }

    public List<Choice> stages() {
        return choices("petition.stage", Stage.values(), Stage::word);
    }

    public List<Choice> results() {
        return choices("petition.result", Result.values(), Result::word);
    }

    public List<Choice> endings() {
        return choices("petition.ending", Ending.values(), Ending::word).stream().skip(1).toList();
    }

    /// One of the words a reader asks by how matters went: `time`, `promise`, `contested`, `again`.
    public String going(String name, String word) {
        return words.word("petition." + name, word);
    }

    public List<Choice> goings(String name, List<String> all) {
        return all.stream().map(each -> new Choice(each, going(name, each))).toList();
    }

    private <E> List<Choice> choices(String key, E[] all, Function<E, String> word) {
        return Stream.of(all)
                .map(word)
                .map(each -> new Choice(each, words.word(key, each)))
                .toList();
    }
}
