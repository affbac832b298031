package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Period;
import vn.doithoai.statistics.Column;
import vn.doithoai.statistics.PrintedLine;
import vn.doithoai.statistics.PrintedTable;
import vn.doithoai.statistics.PrintedTables;

/// Keeps the table Bắc Kạn published beside the records that add up to it.
@Component
class PublishedTable {
    private static final UUID ID = new UUID(0x0178_0000_7000L, 0x8000_0000_0000_0004L);
    private static final Map<String, String> LABELS =
            Map.of(
                    "province", "Cấp tỉnh",
                    "district", "Cấp huyện",
                    "commune", "Cấp xã",
                    "total", "Tổng cộng");

    private final PrintedTables tables;

    PublishedTable(PrintedTables tables) {
        this.tables = tables;
    }

    void keep(Actor by) {
        tables.keep(asPrinted(), by);
    }

    static PrintedTable asPrinted() {
        var table = ArticleTable.OF_2021;
        var lines = new ArrayList<PrintedLine>();
        table.levels().forEach(row -> lines.add(line(row, new EnumMap<>(Column.class))));
        var split = new EnumMap<Column, String>(Column.class);
        split.put(Column.REGULAR, printed(table.regular()));
        split.put(Column.THEMATIC, printed(table.thematicOrUnscheduled()));
        lines.add(line(table.total(), split));
        return new PrintedTable(
                ID,
                "Năm năm tiếp xúc, đối thoại trên địa bàn tỉnh Bắc Kạn",
                "Bài viết nguồn, 29/04/2021",
                new Period(DialogueDays.FROM, DialogueDays.TO),
                lines);
    }

    private static PrintedLine line(ArticleTable.Row row, Map<Column, String> figures) {
        figures.put(Column.MEETINGS, printed(row.meetings()));
        figures.put(Column.ATTENDANCE, printed(row.attendance()));
        figures.put(Column.MATTERS, printed(row.matters()));
        var resolved = row.resolved();
        if (resolved != null) {
            figures.put(Column.RESOLVED, printed(resolved));
        }
        return new PrintedLine(LABELS.getOrDefault(row.level(), row.level()), figures, row.rate());
    }

    private static String printed(int number) {
        return number < 1_000
                ? "" + number
                : String.format(Locale.ROOT, "%d.%03d", number / 1_000, number % 1_000);
    }
}
