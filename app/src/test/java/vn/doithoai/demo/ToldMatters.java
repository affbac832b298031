package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;

/// The matters of the demonstration as plain data for tests elsewhere, each with the subject and
/// the phrase of the phrase book its text was made from.
public final class ToldMatters {
    private static final List<Template> TEMPLATES =
            topics().stream().flatMap(ToldMatters::templates).toList();

    private static final List<Told> ALL = made();

    private ToldMatters() {}

    /// `sent` is whether it was sent to the body or answered on the spot.
    public record Told(
            LocalDate day,
            String topic,
            Unit place,
            String text,
            @Nullable Body body,
            boolean sent,
            boolean answered,
            String subject,
            String phrase) {}

    public record Body(OrganisationKind kind, String name, Unit unit) {}

    /// `start` is what stands before the first slot of the phrase.
    private record Template(
            String topic, String subject, String phrase, String start, Pattern shape) {
        boolean fits(DemoMatter matter) {
            return topic.equals(matter.topic())
                    && matter.text().regionMatches(true, 0, start, 0, start.length())
                    && shape.matcher(matter.text()).lookingAt();
        }
    }

    /// All of the five years but the meeting of the article, in the order of days.
    public static List<Told> all() {
        return ALL;
    }

    private static List<Told> made() {
        var told = new ArrayList<Told>();
        new FiveYears(OldUnits.ofBacKan())
                .meetings()
                .skip(1)
                .forEach(meeting -> {
                    var day = Objects.requireNonNull(meeting.when().day().first());
                    meeting.turns().stream()
                            .flatMap(turn -> turn.matters().stream())
                            .forEach(matter -> told.add(told(day, matter)));
                });
        return List.copyOf(told);
    }

    private static Told told(LocalDate day, DemoMatter matter) {
        var template = TEMPLATES.stream().filter(one -> one.fits(matter)).findFirst().orElseThrow();
        var by = matter.handler();
        var reply = matter.reply();
        return new Told(
                day,
                matter.topic(),
                matter.place(),
                matter.text(),
                by == null ? null : new Body(by.kind(), by.name(), by.unit()),
                reply == null || !reply.onTheSpot(),
                reply != null,
                template.topic() + " " + template.subject(),
                template.phrase());
    }

    private static Set<String> topics() {
        return Lines.of("topics").in("lĩnh vực").stream()
                .map(line -> line.split("\\s*\\|\\s*")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Template> templates(String topic) {
        return Lines.of(topic).sections().entrySet().stream()
                .flatMap(section ->
                        section.getValue().stream()
                                .filter(line -> line.startsWith("f"))
                                .map(line -> line.substring(line.indexOf(' ') + 1))
                                .map(phrase ->
                                        new Template(
                                                topic,
                                                section.getKey().split("\\s*\\|")[0],
                                                phrase,
                                                phrase.split("\\{", 2)[0],
                                                shape(phrase))));
    }

    private static Pattern shape(String phrase) {
        var parts = phrase.split("\\{\\w+}", -1);
        return Pattern.compile(
                Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+?")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
