package vn.doithoai.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

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
    private static final List<DemoMeeting> MEETINGS =
            new FiveYears(OldUnits.ofBacKan()).meetings().toList();

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

    private static <K> Map<K, Long> by(UnitLevel level, Function<DemoMeeting, K> key) {
        return MEETINGS.stream()
                .filter(meeting -> meeting.unit().level() == level)
                .collect(groupingBy(key, counting()));
    }

    private static int month(DemoMeeting meeting) {
        return Objects.requireNonNull(meeting.when().day().first()).getMonthValue();
    }
}
