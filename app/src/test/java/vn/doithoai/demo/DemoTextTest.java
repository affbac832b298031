package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the demonstration read as an office writes.
class DemoTextTest {
    private static final List<DemoMeeting> MEETINGS =
            new FiveYears(OldUnits.ofBacKan()).meetings().toList();
    private static final List<String> MATTERS =
            MEETINGS.stream().flatMap(DemoTextTest::matters).map(DemoMatter::text).toList();
    private static final List<String> ANSWERS =
            MEETINGS.stream()
                    .skip(1)
                    .flatMap(DemoTextTest::matters)
                    .map(DemoMatter::reply)
                    .filter(Objects::nonNull)
                    .map(DemoMatter.Reply::text)
                    .toList();
    private static final List<String> ALL = MEETINGS.stream().flatMap(DemoTextTest::texts).toList();

    @Test
    void twoMattersRarelyReadAlike() {
        assertThat(MATTERS.stream().distinct().count()).isGreaterThan(MATTERS.size() * 98L / 100);
        assertThat(ANSWERS.stream().distinct().count()).isGreaterThan(ANSWERS.size() * 98L / 100);
    }

    @Test
    void everyTextIsComposed() {
        assertThat(ALL).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void tonesStandWhereTheyUsedTo() {
        var newPlacement =
                Pattern.compile(
                        "o[àáảãạèéẻẽẹ](?!\\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\\p{L})",
                        Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
        assertThat(ALL).noneMatch(text -> newPlacement.matcher(text).find());
    }

    @Test
    void noSlotIsLeftOpen() {
        assertThat(ALL)
                .noneMatch(text -> text.matches("(?s).*([{}%]s|[{}|]|\\bnull\\b|  | [.,;]).*"))
                .allMatch(text -> text.equals(text.strip()));
    }

    @Test
    void peopleAndStateAreCapital() {
        var people = Pattern.compile("(?<!Ủy ban |Hội đồng |Tòa án )\\bnhân dân\\b");
        assertThat(ALL).noneMatch(text -> people.matcher(text).find());
    }

    @Test
    void sentencesBeginAndEnd() {
        assertThat(Stream.concat(MATTERS.stream(), ANSWERS.stream()))
                .allMatch(text ->
                        Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                .allMatch(text -> text.endsWith("."))
                .noneMatch(text -> Pattern.compile("[.] \\p{Ll}").matcher(text).find());
    }

    @Test
    void wardsHaveNoHamlets() {
        var rural =
                Pattern.compile(
                        "\\bthôn (\\p{Lu}|này)|UBND xã\\b|\\btrưởng thôn\\b",
                        Pattern.UNICODE_CHARACTER_CLASS);
        var inWards = MEETINGS.stream().filter(m -> m.unit().kind().equals("phuong"));
        assertThat(inWards.flatMap(DemoTextTest::texts))
                .noneMatch(text -> rural.matcher(text).find());
    }

    @Test
    void theWordsAreTheSameEveryTime() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var meeting : MEETINGS) {
            digest.update(meeting.toString().getBytes(StandardCharsets.UTF_8));
        }
        var again = MessageDigest.getInstance("SHA-256");
        new FiveYears(OldUnits.ofBacKan().reversed())
                .meetings()
                .forEach(m -> again.update(m.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo(HexFormat.of().formatHex(again.digest()));
    }

    private static Stream<DemoMatter> matters(DemoMeeting meeting) {
        return meeting.turns().stream().flatMap(turn -> turn.matters().stream());
    }

    private static Stream<String> texts(DemoMeeting meeting) {
        var own =
                Stream.of(
                        meeting.title(),
                        meeting.hosts().organiser(),
                        meeting.guests().words(),
                        meeting.when().place());
        var speakers = meeting.turns().stream().map(DemoTurn::speaker);
        var said =
                matters(meeting)
                        .flatMap(matter -> {
                            var reply = matter.reply();
                            return reply == null
                                    ? Stream.of(matter.text())
                                    : Stream.of(matter.text(), reply.text());
                        });
        return Stream.of(own, speakers, said).flatMap(texts -> texts);
    }
}
