package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.TextKeys;

/// Reads a table as people paste or type it: cells apart by tabs, semicolons or commas, headings in
/// the first line or none. Everything that cannot be read is named by its line.
public final class TypedTable {
    static final int LONGEST = 65_536;
    static final int MOST_LINES = 200;
    private static final String FIELD = "table";
    private static final int SHOWN = 40;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private TypedTable() {}

    public static List<PrintedLine> read(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refused("statistics.table_too_long", FIELD, LONGEST);
        }
        var rows = Cells.of(typed);
        if (rows.isEmpty()) {
            throw new Refused("statistics.table_missing", FIELD);
        }
        if (rows.size() > MOST_LINES) {
            throw new Refused("statistics.table_too_many_lines", FIELD, MOST_LINES);
        }
        return new TypedTable().lines(rows);
    }

    private List<PrintedLine> lines(List<List<String>> rows) {
        boolean headed = headed(rows.getFirst());
        var columns = headed ? headings(rows.getFirst()) : usual();
        for (int i = headed ? 1 : 0; i < rows.size(); i++) {
            line(i + 1, rows.get(i), columns);
        }
        if (lines.isEmpty() && refusals.isEmpty()) {
            refuse("statistics.table_missing");
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return List.copyOf(lines);
    }

    private static boolean headed(List<String> row) {
        return row.stream().skip(1).noneMatch(cell -> cell.chars().anyMatch(Character::isDigit))
                && row.stream()
                        .skip(1)
                        .anyMatch(cell -> cell.chars().anyMatch(Character::isLetter));
    }

    // Null is the rate.
    private static List<@Nullable Column> usual() {
        var columns = new ArrayList<@Nullable Column>(Column.USUAL);
        columns.add(null);
        return columns;
    }

    private List<@Nullable Column> headings(List<String> row) {
        var columns = new ArrayList<@Nullable Column>();
        row.stream().skip(1).forEach(cell -> columns.add(heading(cell)));
        return columns;
    }

    private @Nullable Column heading(String cell) {
        var plain = TextKeys.plainKey(cell);
        if (cell.contains("%") || plain.contains("ty le") || plain.contains("rate")) {
            return null;
        }
        var column = Column.headed(plain);
        if (column.isEmpty()) {
            refuse("statistics.heading_unknown", shown(cell));
        }
        return column.orElse(null);
    }

    private void line(int number, List<String> row, List<@Nullable Column> columns) {
        var figures = new EnumMap<Column, String>(Column.class);
        var rate = "";
        if (row.getFirst().isBlank()) {
            refuse("statistics.line_without_label", number);
        }
        if (row.size() > columns.size() + 1) {
            refuse("statistics.line_too_long", number, columns.size() + 1);
        }
        for (int i = 1; i < Math.min(row.size(), columns.size() + 1); i++) {
            var column = columns.get(i - 1);
            var cell = row.get(i);
            if (column == null) {
                rate = cell;
                check(number, cell, PrintedRate.read(cell).isPresent(), "statistics.not_a_rate");
            } else if (printed(cell)) {
                figures.put(column, cell);
                check(number, cell, PrintedCount.read(cell).isPresent(), "statistics.not_a_count");
            }
        }
        lines.add(new PrintedLine(row.getFirst(), figures, rate));
    }

    private void check(int number, String cell, boolean read, String code) {
        if (!read && printed(cell)) {
            refuse(code, number, shown(cell));
        }
    }

    // A dash says that nothing was printed.
    private static boolean printed(String cell) {
        return !cell.isBlank() && !cell.matches("[-–—.…]+");
    }

    private void refuse(String code, Object... values) {
        refusals.add(new Refusal(code, FIELD, List.of(values)));
    }

    private static String shown(String cell) {
        return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "…";
    }
}
