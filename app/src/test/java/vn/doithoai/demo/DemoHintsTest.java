package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.DemoTurn.Voice;
import vn.doithoai.vault.DenunciationSigns;
import vn.doithoai.vault.Hint;
import vn.doithoai.vault.HintKind;
import vn.doithoai.vault.Hints;

/// The demonstration's ten thousand sentences name no private person: whatever is found in them is
/// found wrongly. Its speakers are told apart by their voice.
class DemoHintsTest {
    private static final List<DemoMeeting> MEETINGS =
            new FiveYears(OldUnits.ofBacKan()).meetings().toList();

    @Test
    void nothingIsFoundWhereNobodyIsNamed() {
        var texts = texts().toList();
        assertThat(texts).hasSizeGreaterThan(11_000);
        assertThat(texts.stream().flatMap(DemoHintsTest::found)).isEmpty();
        assertThat(texts).allMatch(text -> DenunciationSigns.in(text).isEmpty());
    }

    @Test
    void peopleInOfficeAreLeftAlone() {
        var officials = speakers(Voice.OFFICIAL);
        assertThat(officials).hasSizeGreaterThan(500);
        assertThat(officials.stream().flatMap(DemoHintsTest::found)).isEmpty();
        assertThat(speakers(Voice.GROUP).stream().flatMap(DemoHintsTest::found)).isEmpty();
    }

    @Test
    void everyPrivateSpeakerIsFound() {
        var people = speakers(Voice.PERSON);
        assertThat(people).hasSizeGreaterThan(2_000);
        assertThat(people)
                .allSatisfy(speaker ->
                        assertThat(Hints.in(speaker)).singleElement().isEqualTo(name(speaker)));
    }

    /// `Ông Bàn Văn Lợi, thôn Nà Nọi`: what stands between the title and the place.
    private static Hint name(String speaker) {
        int comma = speaker.indexOf(',');
        return new Hint(
                HintKind.NAME, speaker.indexOf(' ') + 1, comma < 0 ? speaker.length() : comma);
    }

    private static List<String> speakers(Voice voice) {
        return MEETINGS.stream()
                .flatMap(meeting -> meeting.turns().stream())
                .filter(turn -> turn.voice() == voice)
                .map(DemoTurn::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> texts() {
        return MEETINGS.stream()
                .flatMap(meeting -> {
                    var told = Stream.of(meeting.title(), meeting.when().place());
                    var said =
                            meeting.turns().stream()
                                    .flatMap(turn -> turn.matters().stream())
                                    .flatMap(DemoHintsTest::words);
                    return Stream.concat(told, said);
                });
    }

    private static Stream<String> words(DemoMatter matter) {
        return Stream.of(matter.text(), matter.reply() == null ? null : matter.reply().text())
                .filter(Objects::nonNull);
    }

    private static Stream<String> found(String text) {
        return Hints.in(text).stream().map(hint -> hint.in(text) + " in: " + text);
    }
}
