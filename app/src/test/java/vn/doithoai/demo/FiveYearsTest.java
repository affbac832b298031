package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.demo.DemoMatter.Reply;
import vn.doithoai.organisation.UnitLevel;

/// The demonstration adds up to the published table and is the same every time.
class FiveYearsTest {
    private static final FiveYears YEARS = new FiveYears(OldUnits.ofBacKan());
    private static final List<DemoMeeting> MEETINGS = YEARS.meetings().toList();

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
        assertThat(matters(level).filter(FiveYearsTest::resolved)).hasSize(resolved);
    }

    @Test
    void kindsAddUp() {
        assertThat(MEETINGS).hasSize(2_203);
        assertThat(MEETINGS).filteredOn(m -> m.kind().equals("regular")).hasSize(1_955);
        assertThat(MEETINGS)
                .filteredOn(m -> List.of("thematic", "unscheduled").contains(m.kind()))
                .hasSize(248);
    }

    @Test
    void openMattersEndInManyWays() {
        var open =
                Stream.of(UnitLevel.values())
                        .flatMap(FiveYearsTest::matters)
                        .filter(matter -> !resolved(matter))
                        .toList();
        assertThat(open).hasSize(90);
        assertThat(open).filteredOn(matter -> matter.reply() == null).hasSize(13);
        assertThat(open.stream().map(DemoMatter::reply).filter(Objects::nonNull).map(Reply::result))
                .contains("roadmap", "no_roadmap", "submitted_above", "no_means", "other_reason");
    }

    @Test
    void meetingsKeepToThePeriodAndOpenDays() {
        assertThat(MEETINGS)
                .extracting(m -> Objects.requireNonNull(m.when().day().first()))
                .allMatch(day -> !day.isBefore(LocalDate.of(2016, 3, 1)))
                .allMatch(day -> !day.isAfter(LocalDate.of(2021, 4, 29)))
                .allMatch(DialogueDays::working);
    }

    @Test
    void unitsExistOnTheDay() {
        for (var meeting : MEETINGS) {
            var day = Objects.requireNonNull(meeting.when().day().first());
            assertThat(meeting.unit().existsOn(day)).isTrue();
            assertThat(meeting.turns().stream().flatMap(turn -> turn.matters().stream()))
                    .allMatch(matter -> matter.place().existsOn(day))
                    .allMatch(matter -> matter.place().path().startsWith(meeting.unit().path()));
        }
    }

    @Test
    void answersFollowTheirMeeting() {
        for (var meeting : MEETINGS) {
            var day = Objects.requireNonNull(meeting.when().day().first());
            assertThat(replies(meeting))
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
                                replies(meeting)
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
        assertThat(replies(meeting)).allMatch(Reply::onTheSpot);
        assertThat(meeting.printed()).extracting("value").containsExactly(244, 10, 32);
    }

    @Test
    void theStreamGoesOnWhereItIsAskedTo() {
        assertThat(YEARS.meetings(2_200)).isEqualTo(MEETINGS.subList(2_200, 2_203));
    }

    private static long wait(DemoMeeting meeting, Reply reply) {
        return Objects.requireNonNull(reply.day()).toEpochDay()
                - Objects.requireNonNull(meeting.when().day().first()).toEpochDay();
    }

    private static Stream<Reply> replies(DemoMeeting meeting) {
        return meeting.turns().stream()
                .flatMap(turn -> turn.matters().stream())
                .map(DemoMatter::reply)
                .filter(Objects::nonNull);
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

    private static boolean resolved(DemoMatter matter) {
        var reply = matter.reply();
        return reply != null
                && (reply.result().startsWith("settled") || reply.result().equals("explained"));
    }
}
