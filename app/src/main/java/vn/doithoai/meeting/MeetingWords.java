package vn.doithoai.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.TextKeys;

/// The syllables a meeting is found by, with or without marks.
final class MeetingWords {
    private static final int SYLLABLES_AT_MOST = 20;

    private MeetingWords() {}

    static List<String> of(Minutes minutes, Unit unit, RealmLists lists) {
        var texts = new ArrayList<String>();
        texts.add(minutes.title());
        texts.add(minutes.organiser().printed());
        texts.add(minutes.counterpart().printed());
        texts.add(minutes.held().place());
        texts.add(unit.fullName());
        texts.add(lists.word("meeting.kind", minutes.kind(), "vi"));
        minutes.chairs().forEach(chair -> texts.add(chair.name() + " " + chair.posts()));
        return syllables(TextKeys.plainKey(String.join(" ", texts))).distinct().toList();
    }

    /// What was typed into the search box as a query: every syllable must be there.
    static String query(String typed) {
        return String.join(
                " & ", syllables(TextKeys.plainKey(typed)).limit(SYLLABLES_AT_MOST).toList());
    }

    private static Stream<String> syllables(String plainKey) {
        return Stream.of(plainKey.split(" ")).filter(syllable -> !syllable.isEmpty());
    }
}
