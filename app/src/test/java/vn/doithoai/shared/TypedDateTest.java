package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "25/5/2017, 2017-05-25",
        "01/3/2016, 2016-03-01",
        "2-2-2023, 2023-02-02",
        "25.5.2017, 2017-05-25",
        "2017-05-25, 2017-05-25",
        "5/2017, 2017-05",
        "2017-05, 2017-05",
        "2017, 2017"
    })
    void aDateIsReadAsFarAsItIsWritten(String typed, String iso) {
        assertThat(TypedDate.partial(typed, "day").iso()).isEqualTo(iso);
    }

    @Test
    void nothingWrittenIsUnknown() {
        assertThat(TypedDate.partial(" ", "day")).isEqualTo(PartialDate.UNKNOWN);
        assertThat(TypedDate.day(null, "day")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2017",
                "29/2/2021",
                "32/1/2020",
                "1/13/2020",
                "hôm qua",
                "25/5",
                "0001",
                "9999"
            })
    void whatIsNotInTheCalendarIsRefused(String typed) {
        assertThatThrownBy(() -> TypedDate.partial(typed, "day"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusals().getFirst().code())
                                    .isEqualTo("date.wrong");
                            assertThat(refused.refusals().getFirst().field()).isEqualTo("day");
                        });
    }

    @Test
    void aMonthAloneIsNoDay() {
        assertThatThrownBy(() -> TypedDate.day("5/2017", "from")).isInstanceOf(Refused.class);
    }

    @Property
    void everyDayIsReadBack(@ForAll @IntRange(min = 0, max = 80_000) int days) {
        var day = LocalDate.of(1930, 1, 1).plusDays(days);
        var printed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        assertThat(TypedDate.day(printed, "day")).isEqualTo(day);
        assertThat(TypedDate.day(day.toString(), "day")).isEqualTo(day);
    }
}
