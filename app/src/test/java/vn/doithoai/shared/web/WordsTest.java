package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.TypedDate;

class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);

    private final Words vi = new Dictionary().in(Language.VI);
    private final Words en = new Dictionary().in(Language.EN);

    @Test
    void numbersAreGroupedAsEachLanguageDoes() {
        assertThat(vi.number(28_015)).isEqualTo("28.015");
        assertThat(en.number(28_015)).isEqualTo("28,015");
    }

    @Test
    void aRateNamesTwoPlaces() {
        assertThat(vi.percent(5760, 5850)).isEqualTo("98,46\u00a0%");
        assertThat(en.percent(5760, 5850)).isEqualTo("98.46%");
    }

    @Test
    void aRateDropsZerosThatSayNothing() {
        assertThat(vi.percent(130, 130)).isEqualTo("100\u00a0%");
        assertThat(vi.percent(1, 2)).isEqualTo("50\u00a0%");
    }

    @Test
    void aRateIsNotAllWhileSomethingIsLeft() {
        assertThat(en.percent(999_999, 1_000_000)).isEqualTo("99.99%");
        assertThat(en.percent(1, 1_000_000)).isEqualTo("0.01%");
    }

    @Test
    void nothingHasNoRate() {
        assertThat(vi.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void aDateSaysAsMuchAsIsKnown() {
        assertThat(vi.day(PartialDate.of(DAY))).isEqualTo("25/05/2017");
        assertThat(vi.day(PartialDate.of(YearMonth.from(DAY)))).isEqualTo("tháng 5/2017");
        assertThat(vi.day(PartialDate.ofYear(2017))).isEqualTo("năm 2017");
        assertThat(vi.day(PartialDate.UNKNOWN)).isEqualTo("chưa rõ ngày");
    }

    @Test
    void englishDatesNameTheMonth() {
        assertThat(en.day(DAY)).isEqualTo("25 May 2017");
        assertThat(en.longDay(DAY)).isEqualTo("Thursday, 25 May 2017");
    }

    @Test
    void aLongDayIsWrittenAsInALetter() {
        assertThat(vi.longDay(DAY)).isEqualTo("thứ Năm, ngày 25 tháng 5 năm 2017");
    }

    @Test
    void aMomentIsToldInTheTimeOfHaNoi() {
        assertThat(vi.moment(Instant.parse("2017-05-28T18:05:00Z")))
                .isEqualTo("01:05 ngày 29/05/2017");
    }

    @Test
    void aPeriodNamesBothEnds() {
        assertThat(vi.period(new Period(DAY, DAY.plusDays(1))))
                .isEqualTo("từ 25/05/2017 đến 26/05/2017");
    }

    @Test
    void valuesAreWrittenAsTheLanguageDoes() {
        var words = new Words(Language.VI, Map.of("t", "{1} '{0}' {2} {"));
        assertThat(words.of("t", 5850, "O'Neil")).isEqualTo("O'Neil '5.850' {2} {");
    }

    @Test
    void aValueIsNeverFilledItself() {
        var words = new Words(Language.VI, Map.of("t", "{0}-{1}"));
        assertThat(words.of("t", "{1}", "{0}")).isEqualTo("{1}-{0}");
        assertThat(words.of("t", "a")).isEqualTo("a-{1}");
    }

    @Test
    void whatIsPrintedIsReadBack() {
        for (var words : List.of(vi, en)) {
            for (int i = 0; i < 400; i += 7) {
                var day = DAY.plusDays(i);
                assertThat(TypedDate.day(words.day(day), "day")).isEqualTo(day);
                assertThat(TypedDate.day(words.longDay(day), "day")).isEqualTo(day);
                var month = PartialDate.of(YearMonth.from(day));
                assertThat(TypedDate.partial(words.day(month), "day")).isEqualTo(month);
            }
            var year = PartialDate.ofYear(2017);
            assertThat(TypedDate.partial(words.day(year), "day")).isEqualTo(year);
        }
    }

    @Test
    void oneHasItsOwnText() {
        var words = new Words(Language.EN, Map.of("t", "{0} turns", "t.one", "{0} turn"));
        assertThat(words.of("t", 1)).isEqualTo("1 turn");
        assertThat(words.of("t", 2)).isEqualTo("2 turns");
    }

    @Test
    void aKeyNobodyWroteIsSeen() {
        assertThat(vi.of("no.such.key")).isEqualTo("⟦no.such.key⟧");
    }

    @Test
    void aRefusalNamesWhatWasTyped() {
        assertThat(en.refusal(new Refusal("parameter_wrong", "from", List.of("from"))))
                .contains("\"from\"");
    }
}
