package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.access.AccountId;
import vn.doithoai.figures.Entry;
import vn.doithoai.figures.Partition;
import vn.doithoai.figures.Report;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Scope;
import vn.doithoai.meeting.AttendanceCorrected;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Counts;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.MeetingRecorded;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.PrintedCorrected;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionClassified;
import vn.doithoai.petition.PetitionHandled;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.PetitionReceived;
import vn.doithoai.petition.PetitionRedacted;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.report.ReportPublished;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// Every type of entry with every word it may have, as docs/entries.md shows them. When it fails,
/// put the table it expects there, and say what a new word means.
class EntryTypesTest {
    private static final Realm REALM = new Realm("06");
    private static final Instant AT = Instant.parse("2021-05-05T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 5);
    private static final Map<String, String> WORDS = Map.of("body", "x");
    private static final OrganisationId BODY = new OrganisationId(new UUID(7, 7));

    private static Stream<PublicAct> samples() {
        var handled =
                Stream.of(Act.values())
                        .filter(act -> act != Act.RECEIVE && act != Act.CLASSIFY)
                        .map(EntryTypesTest::handled);
        return Stream.concat(
                handled,
                Stream.of(
                        new PetitionReceived(standing(), commitments(), AT),
                        new PetitionClassified(REALM, "A", 2, "GT", PetitionClass.REPORT, AT),
                        new PetitionRedacted(REALM, "A", 2, AT),
                        new MeetingRecorded(meeting(), AT),
                        new AttendanceCorrected(REALM, "A", 2, 1, 2, 0, AT),
                        new PrintedCorrected(REALM, "A", 2, 1, 1, 0, AT),
                        new ReportPublished(REALM, report(), AT),
                        new LogChanged(REALM, "key.rotated", 1, AT, Words.NONE.with("key", "x")),
                        new LogChanged(REALM, "key.revoked", 1, AT, Words.NONE.with("key", "x")),
                        new LogChanged(
                                REALM, "log.frozen", 1, AT, Words.NONE.with("successor", "19"))));
    }

    private static Map<String, String> commitments() {
        return Map.of("body", "x", "identity", "x", "contact", "x", "place", "x");
    }

    private static PublicAct handled(Act act) {
        boolean said = Set.of(Act.CORRECT, Act.CLEAR, Act.PUBLISH).contains(act);
        var handling =
                switch (act) {
                    case REFER -> new Handling.Referred(BODY, DAY);
                    case RETURN -> new Handling.Returned(BODY);
                    case ANSWER -> new Handling.Answered(Result.SETTLED, false, DAY, DAY);
                    case ANSWER_ON_THE_SPOT ->
                            new Handling.Answered(Result.SETTLED, true, DAY, null);
                    case CONTEST -> new Handling.Contested(DAY);
                    case PROMISE -> new Handling.Promised(DAY);
                    case INSPECT -> new Handling.Inspected("agrees");
                    case LINK, MERGE -> new Handling.Related(act, Kinship.RELATED, "B");
                    case RESUME, EXTEND, PAUSE -> new Handling.Timed(act, DAY);
                    default -> new Handling.Bare(act);
                };
        var words =
                said || handling instanceof Handling.Answered ? WORDS : Map.<String, String>of();
        return new PetitionHandled(REALM, "A", 2, handling, Stage.ANSWERED, words, AT);
    }

    private static Standing standing() {
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        "regular",
                        PartialDate.of(DAY),
                        new UnitId("06"),
                        "06");
        return new Standing(
                REALM,
                new PetitionId(new UUID(1, 1)),
                "A",
                occasion,
                "GT",
                PetitionClass.PETITION,
                Stage.RECEIVED,
                Result.NONE);
    }

    private static Meeting meeting() {
        var minutes =
                new Minutes(
                        new MeetingId(new UUID(1, 2)),
                        "regular",
                        new UnitId("06"),
                        "Đối thoại",
                        Organiser.UNNAMED,
                        Counterpart.UNNAMED,
                        Held.on(PartialDate.of(DAY)),
                        new Turnout(null, 60),
                        List.of(),
                        List.of());
        return new Meeting(
                REALM,
                "A",
                UnitLevel.PROVINCE,
                "06",
                minutes,
                60,
                0,
                List.of(),
                new Counts(0, 0, 0, 0),
                new AccountId(new UUID(1, 3)),
                AT);
    }

    private static Report report() {
        var figures =
                Map.of("resolved.v1", new Partition(Map.of("none", 1L), Map.of("none", "00")));
        return new Report("A", 1, "x", new Scope(DAY, DAY, "06"), DAY, figures, "B");
    }

    @Test
    void theDocsShowEveryTypeWithItsWords() throws IOException {
        assertThat(Files.readString(Path.of("../docs/entries.md"))).contains(table());
    }

    private static String table() {
        return samples()
                .map(Recording::entry)
                .collect(Collectors.toMap(Entry::type, EntryTypesTest::words, EntryTypesTest::both))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(type ->
                        "| `%s` | %s |".formatted(type.getKey(), String.join(" ", type.getValue())))
                .collect(
                        Collectors.joining(
                                "\n", "| type | what it says besides |\n|---|---|\n", "\n"));
    }

    private static TreeSet<String> words(Entry entry) {
        var words = new TreeSet<String>();
        entry.words()
                .forEach((name, value) -> {
                    if (name.equals("c") && value instanceof Map<?, ?> groups) {
                        groups.keySet().forEach(group -> words.add("`c." + group + "`"));
                    } else if (!Set.of("on", "day").contains(name)) {
                        words.add("`" + name + "`");
                    }
                });
        return words;
    }

    private static TreeSet<String> both(TreeSet<String> one, TreeSet<String> other) {
        one.addAll(other);
        return one;
    }

    @Test
    void noPublicActIsForgotten() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var acts =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(EntryTypesTest::isAct)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .collect(Collectors.toSet());
            assertThat(samples().map(act -> act.getClass().getSimpleName())).containsAll(acts);
        }
    }

    private static boolean isAct(Path file) {
        try {
            return Files.readString(file).contains("implements PublicAct");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
