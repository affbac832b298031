package vn.doithoai.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    /// Read back by the letter of RFC 4180, every cell is what it was.
    @Property
    void whatIsWrittenIsReadBack(
            @ForAll("cells") String one,
            @ForAll("cells") String two,
            @ForAll("cells") String three) {
        var file = file(List.of("a", "b"), Arrays.asList(one, two), Arrays.asList(three, 7L));
        var read = CsvReader.rows(Csv.of(file));
        assertThat(read).containsExactly(List.of("a", "b"), List.of(one, two), List.of(three, "7"));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("ab,;\"\r\n Đối thoại'1")
                .ofMaxLength(12)
                .filter(text -> !text.startsWith("\t"));
    }

    /// A label that begins like a formula is shown, never run.
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-5", "@sum", "\t=1", "=cmd|' /C calc'!A0"})
    void aFormulaIsOnlyShown(String label) {
        var cell = CsvReader.rows(Csv.of(file(List.of("h"), List.of(label)))).getLast().getFirst();
        assertThat(cell).isEqualTo("'" + label);
    }

    @Test
    void nothingIsAnEmptyCell() {
        var cells = new ArrayList<@Nullable Object>();
        cells.add("x");
        cells.add(null);
        var text = Csv.of(new ReportFile(List.of("a", "b"), List.of(cells), "rule"));
        assertThat(text).isEqualTo("\ufeffa,b\r\nx,\r\n");
    }

    @SafeVarargs
    private static ReportFile file(List<String> headings, List<? extends Object>... rows) {
        var all = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            all.add(new ArrayList<>(row));
        }
        return new ReportFile(headings, all, "rule");
    }
}
