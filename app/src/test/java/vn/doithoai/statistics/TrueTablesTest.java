package vn.doithoai.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.doithoai.statistics.Finding.Check;
import vn.doithoai.statistics.Finding.Verdict;

/// Tables of any figures that are right are never flagged; one wrong figure is always found, and
/// nothing besides.
class TrueTablesTest {
    private static final List<String> APART = List.of("\t", ";", "|");

    /// A table as a careful office would print it: parts, their sum, and rates cut or rounded.
    private static final class Printed {
        final Random random;
        final List<Map<Column, Long>> lines = new ArrayList<>();
        final List<String> rates = new ArrayList<>();

        Printed(long seed) {
            random = new Random(seed);
            int parts = 2 + random.nextInt(7);
            IntStream.range(0, parts).forEach(_ -> lines.add(part()));
            lines.add(sum(lines));
            lines.forEach(line -> rates.add(rate(line)));
        }

        private Map<Column, Long> part() {
            var line = new EnumMap<Column, Long>(Column.class);
            long matters = random.nextInt(5) == 0 ? 0 : random.nextInt(9_000);
            line.put(Column.MEETINGS, (long) random.nextInt(3_000));
            line.put(Column.ATTENDANCE, (long) random.nextInt(90_000));
            line.put(Column.MATTERS, matters);
            line.put(Column.RESOLVED, matters == 0 ? 0 : random.nextLong(matters + 1));
            return line;
        }

        private static Map<Column, Long> sum(List<Map<Column, Long>> parts) {
            var sum = new EnumMap<Column, Long>(Column.class);
            parts.forEach(part -> part.forEach((column, n) -> sum.merge(column, n, Long::sum)));
            return sum;
        }

        private String rate(Map<Column, Long> line) {
            if (line.get(Column.MATTERS) == 0) {
                return "";
            }
            var mode = random.nextBoolean() ? RoundingMode.DOWN : RoundingMode.HALF_UP;
            var share =
                    BigDecimal.valueOf(line.get(Column.RESOLVED) * 100)
                            .divide(
                                    BigDecimal.valueOf(line.get(Column.MATTERS)),
                                    random.nextInt(4),
                                    mode);
            return share.toPlainString().replace('.', random.nextBoolean() ? ',' : '.') + "%";
        }

        String typed(String apart) {
            return IntStream.range(0, lines.size())
                    .mapToObj(n -> line(n, apart))
                    .collect(Collectors.joining("\n"));
        }

        private String line(int n, String apart) {
            var cells = new ArrayList<String>();
            cells.add(n == lines.size() - 1 ? "Tổng cộng" : "Lĩnh vực " + (char) ('A' + n));
            for (var column : Column.USUAL) {
                cells.add("%,d".formatted(lines.get(n).get(column)).replace(',', '.'));
            }
            cells.add(rates.get(n));
            return String.join(apart, cells);
        }

        List<Finding> checked() {
            var table =
                    new PrintedTable(
                            new UUID(0, 1), "Bảng", "", null, TypedTable.read(typed("\t")));
            return Checking.of(table);
        }
    }

    @Property(tries = 500)
    void aTrueTableIsNeverFlagged(@ForAll long seed) {
        var printed = new Printed(seed);
        assertThat(printed.checked()).isNotEmpty().allMatch(Finding::agrees);
    }

    @Property(tries = 500)
    void aTrueTableIsCheckedAllOver(@ForAll long seed) {
        var printed = new Printed(seed);
        var found = printed.checked();
        assertThat(found.stream().filter(f -> f.check() == Check.SUM).map(Finding::column))
                .containsExactlyElementsOf(Column.USUAL);
        assertThat(found.stream().filter(Finding::rate))
                .hasSize((int) printed.rates.stream().filter(rate -> !rate.isEmpty()).count());
    }

    @Property(tries = 500)
    void aWrongSumIsFoundWithBothNumbers(
            @ForAll long seed,
            @ForAll @IntRange(max = 1) int which,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        var printed = new Printed(seed);
        var column = Column.USUAL.get(which);
        long right = printed.lines.getLast().get(column);
        printed.lines.getLast().put(column, right + off);
        assertThat(printed.checked().stream().filter(finding -> !finding.agrees()))
                .extracting(
                        Finding::verdict,
                        Finding::check,
                        Finding::column,
                        Finding::left,
                        Finding::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Verdict.FLAG, Check.SUM, column, right, right + off));
    }

    @Property(tries = 500)
    void aWrongRateIsFoundInItsLine(@ForAll long seed, @ForAll @IntRange(max = 20) int at) {
        var printed = new Printed(seed);
        int line = at % printed.lines.size();
        if (printed.rates.get(line).isEmpty()) {
            return;
        }
        var wrong =
                new BigDecimal(printed.rates.get(line).replace("%", "").replace(',', '.'))
                        .add(new BigDecimal("2.5"));
        printed.rates.set(line, wrong.toPlainString() + "%");
        assertThat(printed.checked().stream().filter(finding -> !finding.agrees()))
                .extracting(Finding::check, Finding::left, Finding::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Check.RATE,
                                printed.lines.get(line).get(Column.RESOLVED),
                                printed.lines.get(line).get(Column.MATTERS)));
    }

    @Property(tries = 300)
    void aTableReadsTheSameHoweverItIsCut(@ForAll long seed, @ForAll @IntRange(max = 2) int apart) {
        var printed = new Printed(seed);
        assertThat(TypedTable.read(printed.typed(APART.get(apart))))
                .isEqualTo(TypedTable.read(printed.typed("\t")));
    }

    /// With headings in any order, and none of them needed but the first.
    @Property(tries = 300)
    void headingsMayStandInAnyOrder(@ForAll long seed) {
        var printed = new Printed(seed);
        var order = new ArrayList<>(Column.USUAL);
        java.util.Collections.shuffle(order, new Random(seed));
        var names =
                Map.of(
                        Column.MEETINGS, "Số cuộc",
                        Column.ATTENDANCE, "Lượt người",
                        Column.MATTERS, "Ý kiến, kiến nghị",
                        Column.RESOLVED, "Đã giải quyết");
        var text = new StringBuilder("Nội dung");
        order.forEach(column -> text.append('\t').append(names.get(column)));
        for (int n = 0; n < printed.lines.size(); n++) {
            text.append("\nDòng ").append(n);
            for (var column : order) {
                text.append('\t').append(printed.lines.get(n).get(column));
            }
        }
        var read = TypedTable.read(text.toString());
        for (int n = 0; n < read.size(); n++) {
            for (var column : Column.USUAL) {
                assertThat(read.get(n).count(column)).hasValue(printed.lines.get(n).get(column));
            }
        }
        assertThat(Arrays.asList(Column.values())).containsAll(order);
    }
}
