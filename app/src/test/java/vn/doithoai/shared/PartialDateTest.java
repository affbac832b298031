package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    private static final Period FIVE_YEARS =
            new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2021, 4, 29));

    @Test
    void aDayIsInAPeriodWithBothEnds() {
        assertThat(PartialDate.of(LocalDate.of(2016, 3, 1)).surelyIn(FIVE_YEARS)).isTrue();
        assertThat(PartialDate.of(LocalDate.of(2021, 4, 29)).surelyIn(FIVE_YEARS)).isTrue();
        assertThat(PartialDate.of(LocalDate.of(2021, 4, 30)).surelyIn(FIVE_YEARS)).isFalse();
    }

    @Test
    void aMonthCountsOnlyWhenAllOfItIsIn() {
        assertThat(PartialDate.of(YearMonth.of(2021, 3)).surelyIn(FIVE_YEARS)).isTrue();
        assertThat(PartialDate.of(YearMonth.of(2021, 4)).surelyIn(FIVE_YEARS)).isFalse();
    }

    @Test
    void aYearCountsOnlyWhenAllOfItIsIn() {
        assertThat(PartialDate.ofYear(2017).surelyIn(FIVE_YEARS)).isTrue();
        assertThat(PartialDate.ofYear(2016).surelyIn(FIVE_YEARS)).isFalse();
    }

    @Test
    void anUnknownDateIsInNoPeriod() {
        assertThat(PartialDate.UNKNOWN.surelyIn(FIVE_YEARS)).isFalse();
    }

    @Test
    void februaryEndsAsItShould() {
        assertThat(PartialDate.of(YearMonth.of(2020, 2)).last())
                .isEqualTo(LocalDate.of(2020, 2, 29));
    }
}
