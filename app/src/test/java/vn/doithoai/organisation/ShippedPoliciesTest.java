package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Deadline;
import vn.doithoai.shared.Term;
import vn.doithoai.shared.WorkingCalendar;

class ShippedPoliciesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private final List<Policy> shipped = ShippedPolicies.read();

    @Test
    void everyDutyHasOne() {
        assertThat(shipped).extracting(Policy::duty).contains(Duty.values());
    }

    @Test
    void everySourceIsNamedBesideTheData() throws IOException {
        var readme = Files.readString(Path.of("src/main/resources/policies/README.md"));
        assertThat(shipped)
                .allSatisfy(one ->
                        assertThat(readme)
                                .contains("`" + one.basis().source() + "`")
                                .contains("`" + one.basis().certainty() + "`"));
    }

    /// Received on Friday 24 April 2026, by each rule.
    @ParameterizedTest
    @CsvSource({
        "NOTICE_OF_RECEIPT, 2026-05-13",
        "ANSWER_VOTERS, 2026-06-03",
        "ANSWER_VOTERS_JOINT, 2026-06-15",
        "ANSWER, 2026-05-20"
    })
    void theyGiveTheDaysTheLawGives(Duty duty, LocalDate due) {
        var policy = only(duty);
        assertThat(Deadline.of(LocalDate.of(2026, 4, 24), policy.term(), CALENDAR).due())
                .isEqualTo(due);
    }

    @Test
    void theLadderRisesStepByStep() {
        assertThat(Duty.LADDER)
                .extracting(duty -> only(duty).days())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleHoldsFromItsFirstDay() {
        var notice = only(Duty.NOTICE_OF_RECEIPT);
        assertThat(notice.inForceOn(LocalDate.of(2019, 2, 17))).isFalse();
        assertThat(notice.inForceOn(LocalDate.of(2019, 2, 18))).isTrue();
    }

    @Test
    void anEndIsTheFirstDayNoMore() {
        var until = LocalDate.of(2025, 7, 1);
        var district = policy(Duty.ANSWER, UnitLevel.DISTRICT, 10, LocalDate.MIN, until);
        assertThat(district.inForceOn(until.minusDays(1))).isTrue();
        assertThat(district.inForceOn(until)).isFalse();
    }

    @Test
    void twoOnOneDayAreRefused() {
        var day = LocalDate.of(2026, 1, 1);
        var first = policy(Duty.ANSWER, null, 15, LocalDate.MIN, day);
        var next = policy(Duty.ANSWER, null, 10, day, null);
        var across = policy(Duty.ANSWER, null, 12, day.minusDays(1), day.plusDays(1));
        var commune = policy(Duty.ANSWER, UnitLevel.COMMUNE, 12, day, null);
        var notice = policy(Duty.LETTER, null, 12, day, null);
        assertThat(ShippedPolicies.apart(List.of(first, next, commune, notice))).hasSize(4);
        assertThatThrownBy(() -> ShippedPolicies.apart(List.of(first, across)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShippedPolicies.apart(List.of(next, across)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAStepMayComeBefore() {
        assertThat(policy(Duty.LADDER_AGENCY, null, -3, LocalDate.MIN, null).days()).isEqualTo(-3);
        assertThatThrownBy(() -> policy(Duty.ANSWER, null, 0, LocalDate.MIN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(Duty.LADDER_HEAD, null, 367, LocalDate.MIN, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Policy policy(
            Duty duty,
            @Nullable UnitLevel level,
            int days,
            LocalDate from,
            @Nullable LocalDate until) {
        return new Policy(
                duty,
                level,
                days,
                Term.Unit.WORKING_DAYS,
                Term.Ending.AS_COUNTED,
                new Band.Limits(2, 5),
                from,
                until,
                Policy.Basis.decided("12/2026/QĐ-UBND"));
    }

    private Policy only(Duty duty) {
        return shipped.stream().filter(one -> one.duty() == duty).findFirst().orElseThrow();
    }
}
