package vn.doithoai.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.organisation.UnitLevel;

/// The demonstration adds up to the published table and is the same every time.
class FiveYearsTest {
    private static final List<DemoMeeting> MEETINGS = Story.MEETINGS;

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 298, 4774, 130, 130",
        "DISTRICT, 114, 4326, 977, 931",
        "COMMUNE, 1791, 18915, 4743, 4699"
    })
    void everyLevelAddsUp(
            UnitLevel level, int meetings, int attendance, int matters, int resolved) {
        assertThat(at(level)).hasSize(meetings);
        assertThat(sum(level, m -> Objects.requireNonNull(m.guests().attendance())))
                .isEqualTo(attendance);
        assertThat(sum(level, DemoMeeting::matters)).isEqualTo(matters);
        assertThat(matters(level).filter(Story::resolved)).hasSize(resolved);
    }

    @Test
    void kindsAddUp() {
        assertThat(MEETINGS).hasSize(2_203);
        assertThat(MEETINGS).filteredOn(m -> m.kind().equals("regular")).hasSize(1_955);
        assertThat(MEETINGS)
                .filteredOn(m -> List.of("thematic", "unscheduled").contains(m.kind()))
                .hasSize(248);
    }

    /// The article gives regular ones and all others together; the rest is how we split them.
    @ParameterizedTest
    @CsvSource({"PROVINCE, 252, 38, 8", "DISTRICT, 92, 18, 4", "COMMUNE, 1611, 141, 39"})
    void kindsOfEveryLevelAddUp(UnitLevel level, int regular, int thematic, int unscheduled) {
        var kinds = at(level).stream().collect(groupingBy(DemoMeeting::kind, counting()));
        assertThat(kinds)
                .isEqualTo(
                        Map.of(
                                "regular", (long) regular,
                                "thematic", (long) thematic,
                                "unscheduled", (long) unscheduled));
    }

    /// As many meetings, people, matters and resolved ones as the demonstration has had each year
    /// since it was first shown; whoever writes a phrase changes none of them.
    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2016, 44, 701, 11, 11",
        "PROVINCE, 2017, 60, 1203, 37, 37",
        "PROVINCE, 2018, 61, 964, 20, 20",
        "PROVINCE, 2019, 66, 897, 32, 32",
        "PROVINCE, 2020, 54, 812, 24, 24",
        "PROVINCE, 2021, 13, 197, 6, 6",
        "DISTRICT, 2016, 14, 443, 95, 95",
        "DISTRICT, 2017, 24, 932, 200, 200",
        "DISTRICT, 2018, 24, 893, 178, 168",
        "DISTRICT, 2019, 25, 1052, 270, 245",
        "DISTRICT, 2020, 22, 821, 182, 176",
        "DISTRICT, 2021, 5, 185, 52, 47",
        "COMMUNE, 2016, 256, 2798, 689, 689",
        "COMMUNE, 2017, 355, 3704, 922, 922",
        "COMMUNE, 2018, 369, 3836, 965, 954",
        "COMMUNE, 2019, 392, 4147, 1056, 1041",
        "COMMUNE, 2020, 341, 3615, 918, 908",
        "COMMUNE, 2021, 78, 815, 193, 185"
    })
    void everyYearOfEveryLevelIsPinned(
            UnitLevel level, int year, int meetings, int attendance, int matters, int resolved) {
        var own = at(level).stream().filter(m -> Story.day(m).getYear() == year).toList();
        assertThat(
                        List.of(
                                own.size(),
                                own.stream().mapToInt(FiveYearsTest::attendance).sum(),
                                own.stream().mapToInt(DemoMeeting::matters).sum(),
                                (int)
                                        own.stream()
                                                .flatMap(Story::matters)
                                                .filter(Story::resolved)
                                                .count()))
                .containsExactly(meetings, attendance, matters, resolved);
    }

    private static int attendance(DemoMeeting meeting) {
        return Objects.requireNonNull(meeting.guests().attendance());
    }

    @Test
    void everyCodeIsOfItsList() {
        var matters = MEETINGS.stream().flatMap(Story::matters).toList();
        assertThat(matters).extracting(DemoMatter::topic).isSubsetOf(codes("petition.topic"));
        assertThat(matters.stream().map(DemoMatter::competence).filter(Objects::nonNull))
                .isSubsetOf(codes("petition.competence"));
        assertThat(MEETINGS.stream().flatMap(Story::replies).map(Reply::result))
                .isSubsetOf(codes("referral.result"));
        assertThat(MEETINGS.stream().flatMap(m -> m.turns().stream()).map(DemoTurn::channel))
                .isSubsetOf(codes("petition.channel"));
        assertThat(MEETINGS).extracting(DemoMeeting::kind).isSubsetOf(codes("meeting.kind"));
        assertThat(MEETINGS)
                .extracting(m -> m.guests().counterpart())
                .isSubsetOf(codes("meeting.counterpart"));
    }

    private static List<String> codes(String list) {
        try (var in = FiveYearsTest.class.getResourceAsStream("/lists/" + list + ".csv")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",")[0]).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void openMattersEndInManyWays() {
        var open =
                Stream.of(UnitLevel.values())
                        .flatMap(FiveYearsTest::matters)
                        .filter(matter -> !Story.resolved(matter))
                        .toList();
        assertThat(open).hasSize(90);
        assertThat(open).filteredOn(matter -> matter.reply() == null).hasSize(13);
        assertThat(open.stream().map(DemoMatter::reply).filter(Objects::nonNull).map(Reply::result))
                .contains("roadmap", "no_roadmap", "submitted_above", "no_means", "other_reason");
    }

    @Test
    void meetingsKeepToThePeriodAndOpenDays() {
        assertThat(MEETINGS)
                .extracting(m -> Story.day(m))
                .allMatch(day -> !day.isBefore(LocalDate.of(2016, 3, 1)))
                .allMatch(day -> !day.isAfter(LocalDate.of(2021, 4, 29)))
                .allMatch(DialogueDays::working);
    }

    @Test
    void unitsExistOnTheDay() {
        for (var meeting : MEETINGS) {
            var day = Story.day(meeting);
            assertThat(meeting.unit().existsOn(day)).isTrue();
            assertThat(meeting.turns().stream().flatMap(turn -> turn.matters().stream()))
                    .allMatch(matter -> matter.place().existsOn(day))
                    .allMatch(matter -> matter.place().path().startsWith(meeting.unit().path()));
        }
    }

    @Test
    void answersFollowTheirMeeting() {
        for (var meeting : MEETINGS) {
            var day = Story.day(meeting);
            assertThat(Story.replies(meeting))
                    .allMatch(reply -> !Objects.requireNonNull(reply.day()).isBefore(day))
                    .allMatch(
                            reply -> !Objects.requireNonNull(reply.day()).isAfter(DialogueDays.TO))
                    .allMatch(reply -> reply.onTheSpot() == day.equals(reply.day()))
                    .allMatch(reply -> reply.onTheSpot() == (reply.document() == null));
        }
    }

    @Test
    void answersTakeAboutThreeWeeks() {
        var days =
                MEETINGS.stream()
                        .flatMap(meeting ->
                                Story.replies(meeting)
                                        .filter(reply -> !reply.onTheSpot())
                                        .map(reply -> wait(meeting, reply)))
                        .sorted()
                        .toList();
        assertThat(days.get(days.size() / 2)).isBetween(18L, 32L);
        assertThat(days.getLast()).isGreaterThan(300L);
    }

    @Test
    void theArticlesMeetingIsOneOfThem() {
        var meeting = MEETINGS.getFirst();
        assertThat(meeting.when().day().iso()).isEqualTo("2017-05-25");
        assertThat(meeting.guests().attendance()).isEqualTo(244);
        assertThat(meeting.matters()).isEqualTo(8);
        assertThat(Story.replies(meeting)).allMatch(Reply::onTheSpot);
        assertThat(meeting.printed()).extracting("value").containsExactly(244, 10, 32);
    }

    private static long wait(DemoMeeting meeting, Reply reply) {
        return Objects.requireNonNull(reply.day()).toEpochDay() - Story.day(meeting).toEpochDay();
    }

    private static List<DemoMeeting> at(UnitLevel level) {
        return MEETINGS.stream().filter(m -> m.unit().level() == level).toList();
    }

    private static int sum(UnitLevel level, ToIntFunction<DemoMeeting> figure) {
        return at(level).stream().mapToInt(figure).sum();
    }

    private static Stream<DemoMatter> matters(UnitLevel level) {
        return at(level).stream()
                .flatMap(m -> m.turns().stream())
                .flatMap(turn -> turn.matters().stream());
    }
}
