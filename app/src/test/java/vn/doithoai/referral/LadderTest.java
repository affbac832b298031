package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.shared.WorkingCalendar;

class LadderTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    /// On Wednesday 13 May 2026, and across the holidays around 1 May.
    @ParameterizedTest
    @CsvSource({
        "2026-05-13, 0, 2026-05-13", "2026-05-13, 1, 2026-05-12", "2026-05-13, 5, 2026-05-06",
        "2026-05-13, -3, 2026-05-18", "2026-05-04, 1, 2026-05-03", "2026-04-28, -1, 2026-05-03",
        "2026-04-29, -1, 2026-05-04", "2026-05-11, 1, 2026-05-10"
    })
    void aStepReachesDaysUpTo(LocalDate today, int days, LocalDate cutoff) {
        assertThat(Ladder.cutoff(today, days, CALENDAR)).isEqualTo(cutoff);
    }

    /// The cutoff is the line between the due days a step has come for and those it has not.
    @Test
    void theCutoffAgreesWithCountingDayByDay() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            var today = LocalDate.of(2016, 2, 1).plusDays(random.nextInt(4000));
            int days = random.nextInt(-12, 25);
            var cutoff = Ladder.cutoff(today, days, CALENDAR);
            if (!hasCome(cutoff, today, days) || hasCome(cutoff.plusDays(1), today, days)) {
                throw new AssertionError(days + " on " + today + ": " + cutoff);
            }
        }
    }

    /// So many days were worked since the day due, or at most so many are left until it.
    private static boolean hasCome(LocalDate due, LocalDate today, int days) {
        int worked = 0;
        if (days > 0) {
            for (var day = due.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                worked += CALENDAR.worked(day) ? 1 : 0;
            }
            return worked >= days;
        }
        for (var day = today.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            worked += CALENDAR.worked(day) ? 1 : 0;
        }
        return days == 0 ? !due.isAfter(today) : worked <= -days;
    }
}
