package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.statistics.Column;

/// The same story on every machine, in every country, however much of it is asked for.
class SameEverywhereTest {
    /// Changes with every word of the demonstration; nothing else may change it.
    private static final String PINNED =
            "6b2ddcca4893d8d2c8970160e9ca4fdf579d6a8f5c5abf4e88d64ea17bb1f014";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void backHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void everyWordIsPinned() {
        assertThat(Story.digest(Story.MEETINGS.stream())).isEqualTo(PINNED);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, Pacific/Apia",
        "tr-TR, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu"
    })
    void noCountryChangesAWord(String language, String where) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        assertThat(Story.digest(Story.made().meetings())).isEqualTo(PINNED);
        assertThat(PublishedTable.asPrinted().lines().getFirst().printed(Column.ATTENDANCE))
                .isEqualTo("4.774");
    }

    @Test
    void theOrderOfTheUnitsIsNothing() {
        var other = new FiveYears(OldUnits.ofBacKan().reversed());
        assertThat(Story.digest(other.meetings())).isEqualTo(PINNED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 777, 1_600, 2_202})
    void aMeetingIsTheSameMadeAlone(int ordinal) {
        assertThat(Story.made().meetings(ordinal).findFirst())
                .contains(Story.MEETINGS.get(ordinal));
    }

    @Test
    void theStoryGoesOnWhereItWasCut() {
        assertThat(Story.made().meetings(2_150)).isEqualTo(Story.MEETINGS.subList(2_150, 2_203));
        assertThat(Story.made().meetings(2_203)).isEmpty();
    }

    @Test
    void noTwoThingsShareAnId() {
        var seen = new HashSet<UUID>();
        for (var meeting : Story.MEETINGS) {
            var held = Retold.at(Story.day(meeting), LocalTime.NOON);
            var id = StoryIds.meeting(meeting.ordinal(), held).value();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(held.toEpochMilli());
            assertThat(seen.add(id)).isTrue();
            for (int turn = 1; turn <= meeting.turns().size(); turn++) {
                var brought = StoryIds.contribution(meeting.ordinal(), held, turn);
                assertThat(seen.add(brought.value())).isTrue();
                for (int n = 1; n <= meeting.turns().get(turn - 1).matters().size(); n++) {
                    assertThat(seen.add(brought.matter(n).value())).isTrue();
                }
            }
        }
    }

    /// Processor time, so that a busy machine changes nothing.
    @Test
    void allIsMadeWithinASecondAndAHalf() {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        assertThat(Story.made().meetings().mapToInt(DemoMeeting::matters).sum()).isEqualTo(5_850);
        var taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - before);
        assertThat(taken).isLessThan(Duration.ofMillis(1_500));
    }
}
