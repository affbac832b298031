package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCountTest {
    /// However its thousands are set apart, and whatever words stand around it.
    @Property
    void aCountIsReadAsItWasMeant(
            @ForAll @LongRange(max = 999_999_999_999L) long count,
            @ForAll @IntRange(max = 4) int style,
            @ForAll @IntRange(max = 3) int words) {
        var apart = List.of("", ".", ",", " ", "\u00a0").get(style);
        var digits = grouped(count, apart);
        var around = List.of("%s", "hơn %s cuộc", "%s lượt người", "  %s ").get(words);
        assertThat(PrintedCount.read(around.formatted(digits))).as(digits).hasValue(count);
    }

    private static String grouped(long count, String apart) {
        return Long.toString(count).replaceAll("(?<=\\d)(?=(\\d{3})+$)", apart);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5.850           | 5850
                    99,279,700      | 99279700
                    hơn 2.000 cuộc  | 2000
                    0               | 0
                    007             | 7
                    4774            | 4774
                    """)
    void whatReportsPrintIsRead(String printed, long count) {
        assertThat(PrintedCount.read(printed)).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,77",
                "5.85",
                "1.2345",
                "1.234,567",
                "12 34",
                "-5",
                "3 trên 4",
                "nhiều",
                "",
                "1234567890123",
                "5,850.5",
                "١٢٣"
            })
    void whatIsNoCountIsNotRead(String printed) {
        assertThat(PrintedCount.read(printed)).isEmpty();
    }
}
