package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a spreadsheet puts on the clipboard, and what people paste in its place.
class TabbedTextTest {
    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell =
                Arbitraries.strings()
                        .withChars("aâ đ0\"\t\n.,;'")
                        .ofMaxLength(8)
                        .filter(text -> !text.isBlank());
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
    }

    @Property(tries = 1_000)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) {
        assertThat(TabbedText.rows(TabbedText.of(table))).isEqualTo(table);
    }

    @Property(tries = 1_000)
    void anyTextIsRowsAndNeverAnError(@ForAll String pasted) {
        var rows = TabbedText.rows(pasted);
        assertThat(rows).noneMatch(row -> row.stream().allMatch(String::isBlank));
        assertThat(rows.size()).isLessThanOrEqualTo(pasted.split("[\n\r]", -1).length);
    }

    @Property(tries = 500)
    void withoutMarksALineIsARow(@ForAll("plain") List<String> lines) {
        assertThat(TabbedText.rows(String.join("\r\n", lines)))
                .isEqualTo(lines.stream().map(line -> List.of(line.split("\t", -1))).toList());
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return Arbitraries.strings()
                .withChars("ab \t")
                .ofMinLength(1)
                .ofMaxLength(9)
                .filter(line -> !line.isBlank())
                .list()
                .ofMaxSize(8);
    }

    @Test
    void aCellMayHoldLinesTabsAndMarks() {
        assertThat(
                        TabbedText.rows(
                                "1\t\"Sửa đường\nvà cầu\"\tGT\r\n2\t\"Gọi là \"\"cũ\"\"\"\tGT\r\n"))
                .containsExactly(
                        List.of("1", "Sửa đường\nvà cầu", "GT"),
                        List.of("2", "Gọi là \"cũ\"", "GT"));
    }

    @Test
    void aMarkNeverClosedIsAMark() {
        assertThat(TabbedText.rows("\"Sửa cầu\tGT\nKéo điện"))
                .containsExactly(List.of("\"Sửa cầu", "GT"), List.of("Kéo điện"));
        assertThat(TabbedText.rows("\"Sửa\" cầu\tGT"))
                .containsExactly(List.of("\"Sửa\" cầu", "GT"));
    }

    @Test
    void emptyRowsAndRowsOfTabsAreLeftOut() {
        assertThat(TabbedText.rows("\n\t\t\nSửa cầu\n \n")).containsExactly(List.of("Sửa cầu"));
        assertThat(TabbedText.rows("")).isEmpty();
    }
}
