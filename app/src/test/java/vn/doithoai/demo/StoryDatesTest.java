package vn.doithoai.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.Story.Told;

/// Days follow one another as they must, in the records and in the words.
class StoryDatesTest {
    private static final LocalDate SUMMED_UP = LocalDate.of(2021, 4, 29);

    /// First days of the lunar years, as the calendar has them.
    private static final List<LocalDate> NEW_YEARS =
            Stream.of("2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12")
                    .map(LocalDate::parse)
                    .toList();

    private static final Pattern DAY = Pattern.compile("ngày (\\d\\d)/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})/(\\d{4})");

    @Test
    void nobodyMeetsAroundTet() {
        assertThat(Story.MEETINGS.stream().map(Story::day))
                .noneMatch(day -> NEW_YEARS.stream().anyMatch(tet -> within(tet, day)));
    }

    private static boolean within(LocalDate tet, LocalDate day) {
        return !day.isBefore(tet.minusDays(3)) && !day.isAfter(tet.plusDays(5));
    }

    @Test
    void nobodyMeetsOnHolidays() {
        var holidays = Stream.of("--01-01", "--04-30", "--05-01", "--09-02").map(MonthDay::parse);
        var days = Story.MEETINGS.stream().map(Story::day).toList();
        assertThat(days).extracting(LocalDate::getDayOfWeek).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(days).extracting(MonthDay::from).doesNotContainAnyElementsOf(holidays.toList());
    }

    /// Dialogues stopped while the whole country was told to keep apart (Directive 16/CT-TTg).
    @Test
    void nobodyMeetsWhileAllStayAtHome() {
        assertThat(Story.MEETINGS.stream().map(Story::day))
                .noneMatch(day ->
                        !day.isBefore(LocalDate.of(2020, 4, 1))
                                && !day.isAfter(LocalDate.of(2020, 4, 22)));
    }

    @Test
    void meetingsStandInTheOrderOfTheirDays() {
        assertThat(Story.MEETINGS.stream().skip(1).map(Story::day)).isSorted();
        assertThat(Story.MEETINGS).extracting(DemoMeeting::ordinal).isSorted();
    }

    @Test
    void aMeetingEndsOnItsHalfDay() {
        for (var meeting : Story.MEETINGS.subList(1, Story.MEETINGS.size())) {
            var starts = Objects.requireNonNull(meeting.when().starts());
            var ends = Objects.requireNonNull(meeting.when().ends());
            assertThat(ends).isAfter(starts.plusMinutes(44));
            assertThat(ends).isBefore(starts.isBefore(LocalTime.NOON) ? noonish() : evening());
            assertThat(ends.getMinute() % 5).isZero();
        }
    }

    private static LocalTime noonish() {
        return LocalTime.of(12, 20);
    }

    private static LocalTime evening() {
        return LocalTime.of(17, 35);
    }

    @Test
    void lettersGoOutOnOfficeDays() {
        assertThat(
                        Story.answered()
                                .filter(told -> !told.reply().onTheSpot())
                                .map(told -> answered(told)))
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5)
                .allMatch(day -> !day.isAfter(SUMMED_UP));
    }

    @Test
    void aLetterBearsTheDayOfItsAnswer() {
        var later = Story.answered().filter(told -> !told.reply().onTheSpot()).toList();
        assertThat(later)
                .isNotEmpty()
                .allMatch(told ->
                        days(Objects.requireNonNull(told.reply().document()))
                                .equals(List.of(answered(told))));
    }

    @Test
    void whatIsRaisedLiesBehind() {
        for (var told : Story.INVENTED) {
            var text = told.matter().text();
            assertThat(days(text)).as(text).allMatch(day -> day.isBefore(told.day()));
            assertThat(months(text))
                    .as(text)
                    .allMatch(month -> month.isBefore(YearMonth.from(told.day())));
        }
    }

    /// Except for the notice that answered last time.
    @Test
    void whatIsAnsweredLiesBetween() {
        Story.answered()
                .filter(told -> !told.reply().text().contains("kỳ trước"))
                .forEach(told -> {
                    var text = told.reply().text();
                    assertThat(days(text))
                            .as(text)
                            .allMatch(day ->
                                    !day.isBefore(told.day()) && !day.isAfter(answered(told)));
                });
    }

    @Test
    void nothingWasDoneInAMonthToCome() {
        Story.answered()
                .filter(told -> told.reply().roadmap() == null)
                .forEach(told -> {
                    var text = told.reply().text();
                    assertThat(months(text))
                            .as(text)
                            .allMatch(month -> !month.isAfter(YearMonth.from(answered(told))));
                });
    }

    @Test
    void aPromiseLiesAheadAndIsTheOneSaid() {
        var promised = Story.answered().filter(told -> told.reply().roadmap() != null).toList();
        assertThat(promised).hasSize(41);
        for (var told : promised) {
            var day = Objects.requireNonNull(told.reply().roadmap());
            assertThat(DAYS.between(answered(told), day)).isBetween(90L, 600L);
            assertThat(day).isEqualTo(YearMonth.from(day).atEndOfMonth());
            assertThat(told.reply().text()).containsAnyOf(Dates.quarter(day), Dates.month(day));
        }
    }

    @Test
    void onlyARoadmapPromises() {
        assertThat(Story.answered())
                .allMatch(told ->
                        told.reply().result().equals("roadmap")
                                == (told.reply().roadmap() != null));
    }

    @Test
    void whatHadToBeBuiltTookLonger() {
        var built =
                median(Story.answered().filter(told -> told.reply().text().contains("bê tông")));
        var said =
                median(Story.answered().filter(told -> told.reply().result().equals("explained")));
        assertThat(built).isGreaterThan(said + 20);
    }

    private static long median(Stream<Told> told) {
        var waits =
                told.filter(one -> !one.reply().onTheSpot())
                        .map(one -> DAYS.between(one.day(), answered(one)))
                        .sorted()
                        .toList();
        return waits.get(waits.size() / 2);
    }

    private static LocalDate answered(Told told) {
        return Objects.requireNonNull(told.reply().day());
    }

    private static List<LocalDate> days(String text) {
        return DAY.matcher(text)
                .results()
                .map(m -> LocalDate.of(number(m.group(3)), number(m.group(2)), number(m.group(1))))
                .toList();
    }

    private static List<YearMonth> months(String text) {
        return MONTH.matcher(text)
                .results()
                .map(m -> YearMonth.of(number(m.group(2)), number(m.group(1))))
                .toList();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
