package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;

class MeetingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Unit NAM_MAU =
            new Unit(
                    Minuted.NAM_MAU,
                    "01909",
                    UnitLevel.COMMUNE,
                    "Nam Mẫu",
                    "Xã Nam Mẫu",
                    "xa",
                    Minuted.BA_BE,
                    "06/061/01909",
                    LocalDate.MIN,
                    LocalDate.of(2025, 7, 1));

    @Test
    void aMeetingEndsAfterItStarts() {
        assertThat(timed(LocalTime.of(14, 0), LocalTime.of(13, 59))).isFalse();
        assertThat(timed(LocalTime.of(14, 0), LocalTime.of(14, 0))).isFalse();
        assertThat(timed(LocalTime.of(14, 0), LocalTime.of(16, 30))).isTrue();
        assertThat(timed(LocalTime.of(14, 0), null)).isTrue();
    }

    private static boolean timed(@Nullable LocalTime starts, @Nullable LocalTime ends) {
        var held = new Held(PartialDate.UNKNOWN, starts, ends, "", Form.DIRECT, null);
        return MeetingRules.ENDS_AFTER_IT_STARTS.kept().test(proposal(with(held)));
    }

    @Test
    void theLastDayOfAUnitIsItsOwn() {
        assertThat(existed(PartialDate.of(LocalDate.of(2025, 6, 30)))).isTrue();
        assertThat(existed(PartialDate.of(LocalDate.of(2025, 7, 1)))).isFalse();
        assertThat(existed(PartialDate.ofYear(2025))).isTrue();
        assertThat(existed(PartialDate.ofYear(2026))).isFalse();
        assertThat(existed(PartialDate.UNKNOWN)).isTrue();
    }

    private static boolean existed(PartialDate day) {
        return MeetingRules.UNIT_EXISTED.kept().test(proposal(with(Held.on(day))));
    }

    @Test
    void aMeetingIsNotAheadOfToday() {
        var rule = MeetingRules.NOT_IN_THE_FUTURE.kept();
        assertThat(rule.test(proposal(with(Held.on(PartialDate.of(TODAY)))))).isTrue();
        assertThat(rule.test(proposal(with(Held.on(PartialDate.of(TODAY.plusDays(1))))))).isFalse();
        assertThat(rule.test(proposal(with(Held.on(PartialDate.ofYear(2026)))))).isTrue();
        assertThat(rule.test(proposal(with(Held.on(PartialDate.ofYear(2027)))))).isFalse();
    }

    private static Minutes with(Held held) {
        return new Minutes(
                Minuted.meetingId(),
                "regular",
                Minuted.NAM_MAU,
                "",
                Organiser.UNNAMED,
                Counterpart.UNNAMED,
                held,
                Turnout.UNCOUNTED,
                List.of(),
                List.of());
    }

    private static Proposal proposal(Minutes minutes) {
        return new Proposal(minutes, NAM_MAU, true, Minuted.OFFICE, TODAY, (list, code) -> true);
    }
}
