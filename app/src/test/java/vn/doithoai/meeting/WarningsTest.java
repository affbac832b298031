package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;

class WarningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reception_regular | 2026-07-01 | Phó Chủ tịch UBND tỉnh | true",
                "reception_unscheduled | 2026-08-03 | Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | true",
                "reception_regular | 2026-06-30 | Phó Chủ tịch UBND tỉnh | false",
                "reception_regular | 2026-07-01 | Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh | false",
                "reception_regular | 2026-07-01 | Chủ tịch UBND xã | false",
                "regular | 2026-07-01 | Phó Chủ tịch UBND tỉnh | false",
            })
    void aDeputyMayNotReceive(String kind, LocalDate day, String posts, boolean warned) {
        var held = Minuted.held(Minuted.PROVINCE, PartialDate.of(day), 1);
        var minutes =
                new Minutes(
                        held.id(),
                        kind,
                        held.unit(),
                        "",
                        Organiser.UNNAMED,
                        Counterpart.UNNAMED,
                        held.held(),
                        held.turnout(),
                        List.of(new Chair("Một người", posts)),
                        List.of());
        var meeting =
                new Meeting(
                        Minuted.BAC_KAN,
                        "BK-0000-0000",
                        UnitLevel.PROVINCE,
                        "06",
                        minutes,
                        1,
                        0,
                        List.of(),
                        new Counts(0, 0, 0, 0),
                        Minuted.OFFICE.account(),
                        Instant.EPOCH);
        assertThat(meeting.warnings().contains("meeting.warning.deputy_received"))
                .isEqualTo(warned);
    }
}
