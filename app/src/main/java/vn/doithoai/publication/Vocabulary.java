package vn.doithoai.publication;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Result;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// The words for the codes in records, in one reader's language.
public final class Vocabulary {
    private final CodeLists lists;
    private final Words words;

    public Vocabulary(CodeLists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    public String topic(String code) {
        return lists.word("petition.topic", code, words.language());
    }

    public String kind(String code) {
        return code.equals(Occasion.NO_MEETING)
                ? words.of("publication.kind.none")
                : lists.word("meeting.kind", code, words.language());
    }

    public String channel(String code) {
        return lists.word("petition.channel", code, words.language());
    }

    public String competence(String code) {
        return lists.word("petition.competence", code, words.language());
    }

    public String counterpart(String code) {
        return lists.word("meeting.counterpart", code, words.language());
    }

    /// The finer word of an answer's result.
    public String resultCode(String code) {
        return lists.word("referral.result", code, words.language());
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
        return lists.items(list).stream()
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

    private <E> List<Choice> choices(String key, E[] all, Function<E, String> word) {
        return Stream.of(all)
                .map(word)
                .map(each -> new Choice(each, words.word(key, each)))
                .toList();
    }
}
