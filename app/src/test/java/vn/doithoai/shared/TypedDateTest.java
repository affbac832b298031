package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25/5/2017 | 2017-05-25",
                "01/3/2016 | 2016-03-01",
                "1/03/2016 | 2016-03-01",
                "2-2-2023 | 2023-02-02",
                "25.5.2017 | 2017-05-25",
                "25 / 5 / 2017 | 2017-05-25",
                "25/5-2017 | 2017-05-25",
                "2017-05-25 | 2017-05-25",
                "2017/5/25 | 2017-05-25",
                "2017.05.25 | 2017-05-25",
                "29/2/2020 | 2020-02-29",
                "5/2017 | 2017-05",
                "05-2017 | 2017-05",
                "2017-05 | 2017-05",
                "2017/5 | 2017-05",
                "2017 | 2017",
                "1/1/1900 | 1900-01-01",
                "31/12/2200 | 2200-12-31"
            })
    void figuresAreReadAsFarAsTheyGo(String typed, String iso) {
        assertThat(TypedDate.partial(typed, "day").iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 25/5/2017 | 2017-05-25",
                "Ngày 25 tháng 5 năm 2017 | 2017-05-25",
                "25 tháng 5 năm 2017 | 2017-05-25",
                "ngày 25/5 năm 2017 | 2017-05-25",
                "ngay 25 thang 05 nam 2017 | 2017-05-25",
                "NGÀY 25 THÁNG 5 NĂM 2017 | 2017-05-25",
                "thứ Năm, ngày 25 tháng 5 năm 2017 | 2017-05-25",
                "Thứ năm ngày 25/5/2017 | 2017-05-25",
                "Chủ nhật, 28/5/2017 | 2017-05-28",
                "ngày 25 tháng 5, năm 2017 | 2017-05-25",
                "tháng 5 năm 2017 | 2017-05",
                "tháng 5/2017 | 2017-05",
                "Tháng 05-2017 | 2017-05",
                "năm 2017 | 2017",
                "Nam 2017 | 2017",
                "25 May 2017 | 2017-05-25",
                "Thursday, 25 May 2017 | 2017-05-25",
                "1 Sept 2017 | 2017-09-01",
                "3 september 2017 | 2017-09-03",
                "3 Sep 2017 | 2017-09-03",
                "May 2017 | 2017-05",
                "december, 2017 | 2017-12"
            })
    void wordsAreReadAsOfficesWriteThem(String typed, String iso) {
        assertThat(TypedDate.partial(typed, "day").iso()).isEqualTo(iso);
    }

    @Test
    void howTheLettersCameDoesNotMatter() {
        var day = LocalDate.of(2017, 5, 25);
        for (var typed :
                List.of(
                        "nga\u0300y 25 tha\u0301ng 5 na\u0306m 2017",
                        "\u00a0ngày\u00a025 tháng\u20075 năm\u202f2017 ",
                        "\ufeff25/5/2017\u200b",
                        "\t25/5/2017\r\n")) {
            assertThat(TypedDate.day(typed, "day")).as(typed).isEqualTo(day);
        }
    }

    @Test
    void nothingWrittenIsUnknown() {
        for (var typed : new String[] {null, "", " ", "\u00a0", "\u200b\t"}) {
            assertThat(TypedDate.partial(typed, "day")).isEqualTo(PartialDate.UNKNOWN);
            assertThat(TypedDate.day(typed, "day")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2017",
                "29/2/2021",
                "29/2/1900",
                "31/4/2021",
                "32/1/2020",
                "0/1/2020",
                "1/0/2020",
                "1/13/2020",
                "13/2020",
                "0/2020",
                "2020-13",
                "2020-02-30",
                "hôm qua",
                "25/5",
                "25 tháng 5",
                "25/5/17",
                "25/5/'17",
                "5",
                "20170525",
                "25//2017",
                "25/5/2017/1",
                "25/5/2017 14:00",
                "25:5:2017",
                "25 5 2017",
                "ngày 2017",
                "tháng 2017",
                "tháng năm 2017",
                "năm 17",
                "-5/2017",
                "2017-",
                "không rõ",
                "thứ Năm",
                "25 Mai 2017",
                "May",
                "0001",
                "1899",
                "31/12/1899",
                "1/1/2201",
                "9999",
                "２５/５/２０１７"
            })
    void whatIsNoDateIsRefused(String typed) {
        refused(typed);
    }

    private static void refused(String typed) {
        assertThatThrownBy(() -> TypedDate.partial(typed, "day"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new Refused.Refusal(
                                                        "date.wrong",
                                                        "day",
                                                        List.of(typed.strip()))));
    }

    @Test
    void aLongTextIsShownShortened() {
        assertThatThrownBy(() -> TypedDate.partial("9".repeat(100_000), "from"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().values())
                                        .containsExactly("9".repeat(40) + "…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/2017", "2017", "tháng 5 năm 2017", "2017-05"})
    void lessThanADayIsNoDay(String typed) {
        assertThatThrownBy(() -> TypedDate.day(typed, "from"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("date.day_missing");
    }

    @Property
    void everyDayIsReadBack(@ForAll @IntRange(min = 0, max = 98_000) int days) {
        var day = LocalDate.of(1900, 1, 1).plusDays(days);
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        for (var form :
                List.of(
                        "%d/%d/%d",
                        "%02d/%02d/%d",
                        "%d-%d-%d",
                        "%d.%d.%d",
                        "ngày %d tháng %d năm %d",
                        "ngay %d/%d nam %d")) {
            assertThat(TypedDate.day(form.formatted(d, m, y), "day")).as(form).isEqualTo(day);
        }
        assertThat(TypedDate.day(day.toString(), "day")).isEqualTo(day);
    }

    /// Of all 32 × 14 pairs of a day and a month in a year, those in the calendar and no others.
    @Property(tries = 60)
    void theCalendarDecides(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 31; day++) {
                var typed = day + "/" + month + "/" + year;
                if (inTheCalendar(day, month, year)) {
                    assertThat(TypedDate.day(typed, "day"))
                            .isEqualTo(LocalDate.of(year, month, day));
                } else {
                    refused(typed);
                }
            }
        }
    }

    private static boolean inTheCalendar(int day, int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] days = {0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0};
        return day >= 1 && day <= days[month];
    }
}
