package vn.doithoai.demo;

import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitLevel;

/// The demonstration is as uneven over units, seasons and topics as real records are.
class UnevennessTest {
    private static final List<DemoMeeting> MEETINGS = Story.MEETINGS;

    @Test
    void everyUnitHoldsSomeAndSomeHoldMany() {
        var communes = by(UnitLevel.COMMUNE, meeting -> meeting.unit().code());
        assertThat(communes).hasSize(108);
        assertThat(Collections.min(communes.values())).isBetween(5L, 14L);
        assertThat(Collections.max(communes.values())).isBetween(24L, 60L);
        assertThat(by(UnitLevel.DISTRICT, meeting -> meeting.unit().code())).hasSize(8);
    }

    @Test
    void noCommuneMeetsTwiceOnADay() {
        var seen = new HashSet<String>();
        assertThat(MEETINGS.stream().filter(m -> m.unit().level() == UnitLevel.COMMUNE))
                .allMatch(m -> seen.add(m.unit().code() + m.when().day().iso()));
    }

    @Test
    void springAndLateAutumnAreBusy() {
        var quarters = by(UnitLevel.COMMUNE, meeting -> (month(meeting) - 1) / 3);
        assertThat(quarters.get(1)).isGreaterThan(quarters.get(0));
        assertThat(quarters.get(3)).isGreaterThan(quarters.get(2));
        var months = by(UnitLevel.COMMUNE, UnevennessTest::month);
        assertThat(months.get(2)).isLessThan(months.get(11) / 3);
    }

    @Test
    void topicsComeUpAsInTheProvincesReport() {
        var topics =
                MEETINGS.stream()
                        .flatMap(meeting -> meeting.turns().stream())
                        .flatMap(turn -> turn.matters().stream())
                        .collect(groupingBy(DemoMatter::topic, counting()));
        assertThat(topics).hasSize(16);
        assertThat(topics.get("GT")).isBetween(1_450L, 1_900L);
        assertThat(topics.get("DL")).isBetween(500L, 800L);
        assertThat(Collections.min(topics.values())).isGreaterThan(10L);
    }

    @Test
    void meetingsAreOfAllSizes() {
        var sizes =
                MEETINGS.stream()
                        .filter(m -> m.unit().level() == UnitLevel.COMMUNE)
                        .map(m -> Objects.requireNonNull(m.guests().attendance()))
                        .sorted()
                        .toList();
        assertThat(sizes.getFirst()).isGreaterThanOrEqualTo(5);
        assertThat(sizes.getLast()).isGreaterThan(2 * sizes.get(sizes.size() / 2));
    }

    @Test
    void attendanceHoldsEveryoneWhoSpoke() {
        assertThat(MEETINGS)
                .allMatch(m -> Objects.requireNonNull(m.guests().attendance()) >= m.turns().size());
    }

    /// A tenth of the communes holds far more than a tenth of the meetings, and none is left out.
    @Test
    void communesAreUnequalButNotWildly() {
        var counts =
                by(UnitLevel.COMMUNE, m -> m.unit().code()).values().stream().sorted().toList();
        assertThat(gini(counts)).isBetween(0.12, 0.35);
        var top = counts.subList(97, 108).stream().mapToLong(Long::longValue).sum();
        assertThat(top).isBetween(1_791L * 15 / 100, 1_791L * 30 / 100);
    }

    @Test
    void townsMeetMoreOftenThanCommunes() {
        var units = by(UnitLevel.COMMUNE, DemoMeeting::unit);
        var byKind =
                units.entrySet().stream()
                        .collect(
                                groupingBy(
                                        one -> one.getKey().kind(),
                                        averagingLong(Map.Entry::getValue)));
        assertThat(byKind.get("thi-tran")).isGreaterThan(byKind.get("xa") * 1.2);
        assertThat(byKind.get("phuong")).isGreaterThan(byKind.get("xa") * 1.2);
    }

    @Test
    void aUnitsMeetingsAreSpreadOverTheYears() {
        var years =
                MEETINGS.stream()
                        .filter(m -> m.unit().level() == UnitLevel.COMMUNE)
                        .collect(groupingBy(m -> m.unit().code(), mapping(m -> year(m), toSet())));
        assertThat(years.values()).allMatch(own -> own.size() >= 4);
        assertThat(years.values().stream().filter(own -> own.size() >= 5).count())
                .isGreaterThan(95);
    }

    @Test
    void everyMonthOfFiveYearsHasItsShare() {
        var months = by(UnitLevel.COMMUNE, m -> year(m) * 100L + month(m));
        assertThat(months).hasSizeBetween(60, 62);
        assertThat(months.getOrDefault(202_004L, 0L)).isLessThan(12L);
        assertThat(Collections.max(months.values())).isLessThan(75L);
    }

    @Test
    void saturdaysAreRare() {
        var saturdays =
                MEETINGS.stream().filter(m -> Story.day(m).getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(saturdays.count()).isBetween(40L, 180L);
    }

    @Test
    void everyTopicComesUpEveryFullYear() {
        for (int year = 2016; year <= 2020; year++) {
            int own = year;
            assertThat(MEETINGS.stream().filter(m -> year(m) == own).flatMap(Story::matters))
                    .extracting(DemoMatter::topic)
                    .contains(
                            "GT", "DL", "KH", "CS", "NN", "DD", "VX", "NS", "BT", "KT", "HC", "DT",
                            "AN");
        }
    }

    /// The order of the report of 139 petitions of 2022.
    @Test
    void topicsKeepTheirOrder() {
        var topics =
                MEETINGS.stream()
                        .flatMap(Story::matters)
                        .collect(groupingBy(DemoMatter::topic, counting()));
        var order = List.of("GT", "DL", "CS", "VX", "BT", "PC");
        assertThat(order.stream().map(topics::get).map(n -> -n)).isSorted();
    }

    @Test
    void aThematicMeetingKeepsToItsTheme() {
        var shares =
                MEETINGS.stream()
                        .filter(m -> m.kind().equals("thematic") && m.matters() >= 4)
                        .map(UnevennessTest::mostCommon)
                        .toList();
        assertThat(shares).hasSizeGreaterThan(20);
        assertThat(shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isGreaterThan(0.7);
    }

    private static double mostCommon(DemoMeeting meeting) {
        var topics = Story.matters(meeting).collect(groupingBy(DemoMatter::topic, counting()));
        return (double) Collections.max(topics.values()) / meeting.matters();
    }

    @Test
    void mostMattersAreSpokenSomeWritten() {
        var channels =
                MEETINGS.stream()
                        .flatMap(m -> m.turns().stream())
                        .collect(groupingBy(DemoTurn::channel, counting()));
        long all = channels.values().stream().mapToLong(Long::longValue).sum();
        assertThat(channels.get("spoken")).isBetween(all * 78 / 100, all * 90 / 100);
        assertThat(channels).containsOnlyKeys("spoken", "slip", "letter_before", "front", "box");
    }

    @Test
    void whatIsOpenLiesInTheLaterYears() {
        var open =
                MEETINGS.stream()
                        .flatMap(m ->
                                Story.matters(m).filter(q -> !Story.resolved(q)).map(_ -> year(m)))
                        .collect(groupingBy(year -> year, counting()));
        assertThat(open).doesNotContainKeys(2016, 2017);
        assertThat(open.get(2019)).isPositive();
    }

    @Test
    void whatWaitsIsOfTheLastMonths() {
        assertThat(MEETINGS.stream().filter(m -> Story.matters(m).anyMatch(q -> q.reply() == null)))
                .isNotEmpty()
                .allMatch(m -> Story.day(m).getYear() >= 2020);
    }

    /// Nobody is competent for everything: communes hear what communes do.
    @Test
    void levelsHearWhatTheyCanDo() {
        assertThat(share(UnitLevel.COMMUNE, "commune")).isGreaterThan(0.4);
        assertThat(share(UnitLevel.PROVINCE, "province"))
                .isGreaterThan(share(UnitLevel.COMMUNE, "province") * 2);
        assertThat(share(UnitLevel.DISTRICT, "district")).isGreaterThan(0.3);
    }

    private static double share(UnitLevel level, String competence) {
        var own =
                MEETINGS.stream()
                        .filter(m -> m.unit().level() == level)
                        .flatMap(Story::matters)
                        .map(DemoMatter::competence)
                        .toList();
        return (double) own.stream().filter(competence::equals).count() / own.size();
    }

    private static double gini(List<Long> sorted) {
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (2.0 * (i + 1) - sorted.size() - 1) * sorted.get(i);
            sum += sorted.get(i);
        }
        return weighted / (sorted.size() * sum);
    }

    private static int year(DemoMeeting meeting) {
        return Story.day(meeting).getYear();
    }

    private static <K> Map<K, Long> by(UnitLevel level, Function<DemoMeeting, K> key) {
        return MEETINGS.stream()
                .filter(meeting -> meeting.unit().level() == level)
                .collect(groupingBy(key, counting()));
    }

    private static int month(DemoMeeting meeting) {
        return Story.day(meeting).getMonthValue();
    }
}
