package vn.doithoai.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.web.Words;

/// A report as rows of cells, for files: the same figures as on the page, and the rule they are
/// counted by.
record ReportFile(List<String> headings, List<List<@Nullable Object>> rows) {

    static ReportFile of(Sheet sheet, Words w) {
        var headings = new ArrayList<String>();
        headings.add(w.word("statistics.by", sheet.report().query().by().word()));
        if (sheet.countsMeetings()) {
            headings.add(w.of("statistics.meetings"));
            headings.add(w.of("statistics.regular"));
            headings.add(w.of("statistics.thematic"));
            headings.add(w.of("statistics.attendance"));
        }
        headings.add(w.of("statistics.matters"));
        headings.add(w.of("statistics.resolved"));
        headings.add(w.of("statistics.percent"));
        headings.add(w.of("statistics.rule"));
        var rows = new ArrayList<List<@Nullable Object>>();
        sheet.rows().forEach(row -> rows.add(cells(row)));
        rows.add(cells(sheet.total()));
        return new ReportFile(headings, rows);
    }

    private static List<@Nullable Object> cells(Row row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.label());
        var meetings = row.meetings();
        if (meetings != null) {
            cells.add(meetings.all().value());
            cells.add(meetings.regular().value());
            cells.add(meetings.thematic().value());
            cells.add(meetings.attendance().value());
        }
        cells.add(row.matters().value());
        cells.add(row.resolved().value());
        cells.add(row.rate().percent());
        cells.add(row.rate().rule());
        return cells;
    }
}
