package vn.doithoai.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The five years, made once for all tests that read them.
final class Story {
    static final List<DemoMeeting> MEETINGS = made().meetings().toList();

    /// Every matter with its meeting, without those of the source article, whose words are not
    /// ours.
    static final List<Told> INVENTED =
            MEETINGS.stream()
                    .skip(1)
                    .flatMap(meeting -> matters(meeting).map(matter -> new Told(meeting, matter)))
                    .toList();

    private Story() {}

    record Told(DemoMeeting meeting, DemoMatter matter) {
        LocalDate day() {
            return Story.day(meeting);
        }

        /// The answer, for one that has any.
        Reply reply() {
            return Objects.requireNonNull(matter.reply());
        }
    }

    static FiveYears made() {
        return new FiveYears(OldUnits.ofBacKan());
    }

    static LocalDate day(DemoMeeting meeting) {
        return Objects.requireNonNull(meeting.when().day().first());
    }

    static Stream<DemoMatter> matters(DemoMeeting meeting) {
        return meeting.turns().stream().flatMap(turn -> turn.matters().stream());
    }

    static Stream<Told> answered() {
        return INVENTED.stream().filter(told -> told.matter().reply() != null);
    }

    static Stream<Reply> replies(DemoMeeting meeting) {
        return matters(meeting).map(DemoMatter::reply).filter(Objects::nonNull);
    }

    static boolean resolved(DemoMatter matter) {
        var reply = matter.reply();
        return reply != null
                && (reply.result().startsWith("settled") || reply.result().equals("explained"));
    }

    /// What matters and answers say, in whole sentences.
    static Stream<String> sentences() {
        return Stream.concat(
                INVENTED.stream().map(told -> told.matter().text()),
                answered().map(told -> told.reply().text()));
    }

    /// Whatever a reader sees of a meeting.
    static Stream<String> texts(DemoMeeting meeting) {
        var about =
                Stream.of(
                        meeting.title(),
                        meeting.hosts().organiser(),
                        meeting.guests().words(),
                        meeting.when().place());
        var speakers = meeting.turns().stream().map(DemoTurn::speaker);
        var said = matters(meeting).map(DemoMatter::text);
        var answers = replies(meeting).flatMap(r -> Stream.of(r.text(), document(r)));
        return Stream.of(about, speakers, said, answers)
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    private static String document(Reply reply) {
        var document = reply.document();
        return document == null ? "" : document;
    }

    static String digest(Stream<DemoMeeting> meetings) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            meetings.forEach(m -> digest.update(m.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
