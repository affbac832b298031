package vn.doithoai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.doithoai.petition.OverdueDay;
import vn.doithoai.shared.WorkingCalendar;

class BacklogTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 6, 14);

    @Test
    void oneMatterIsItsOwnMiddle() {
        var backlog = of(day(LocalDate.of(2021, 6, 10), 1));
        assertThat(backlog.median()).isEqualTo(2);
        assertThat(backlog.longest()).isEqualTo(2);
        assertThat(backlog.oldest()).isEqualTo(LocalDate.of(2021, 6, 10));
    }

    @Test
    void aWeekendMakesNobodyLater() {
        assertThat(of(day(LocalDate.of(2021, 6, 11), 1)).longest()).isEqualTo(1);
    }

    @Test
    void ofTwoMiddleOnesTheSmallerCounts() {
        var backlog = of(day(LocalDate.of(2021, 6, 10), 1), day(LocalDate.of(2021, 6, 1), 1));
        assertThat(backlog.median()).isEqualTo(2);
        assertThat(backlog.longest()).isEqualTo(9);
    }

    /// Matter by matter, sorted, the one in the middle.
    @Test
    void theMiddleIsThatOfAllMattersLaidOut() {
        var random = new Random(3);
        for (int n = 0; n < 300; n++) {
            var days = new ArrayList<OverdueDay>();
            var late = new ArrayList<Integer>();
            for (int d = 0; d <= random.nextInt(9); d++) {
                var due = MONDAY.minusDays(1 + random.nextInt(200));
                int matters = 1 + random.nextInt(6);
                days.add(day(due, matters));
                for (int m = 0; m < matters; m++) {
                    late.add(WorkingCalendar.vietnam().worked(due, MONDAY));
                }
            }
            late.sort(null);
            var backlog = Backlog.of("Sở", "/kien-nghi", days, MONDAY);
            assertThat(backlog.matters()).isEqualTo(late.size());
            assertThat(backlog.longest()).isEqualTo(late.getLast());
            assertThat(backlog.median()).isEqualTo(late.get((late.size() - 1) / 2));
        }
    }

    private static Backlog of(OverdueDay... days) {
        return Backlog.of("Sở", "/kien-nghi", List.of(days), MONDAY);
    }

    private static OverdueDay day(LocalDate due, long matters) {
        return new OverdueDay(null, due, matters);
    }
}
