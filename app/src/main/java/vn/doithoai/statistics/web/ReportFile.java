package vn.doithoai.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Measure;
import vn.doithoai.statistics.Rate;
import vn.doithoai.statistics.Share;

/// A report as rows of cells, for files: the same figures as on the page, and the rule they are
/// counted by.
record ReportFile(List<String> headings, List<List<@Nullable Object>> rows, String rule) {

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
        if (sheet.countsShares()) {
            sheet.total().shares().stream()
                    .skip(1)
                    .map(Share::measure)
                    .forEach(measure -> heading(headings, measure, w));
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        sheet.rows().forEach(row -> rows.add(cells(sheet, row)));
        rows.add(cells(sheet, sheet.total()));
        return new ReportFile(headings, rows, w.of("statistics.rule"));
    }

    private static void heading(List<String> headings, Measure measure, Words w) {
        var key = "statistics.measure." + measure.word();
        headings.add(w.of(key + ".counted"));
        headings.add(w.of(key + ".of"));
        headings.add(w.of("statistics.percent.of", w.of(key)));
        headings.add(w.of("statistics.rule"));
    }

    private static List<@Nullable Object> cells(Sheet sheet, Row row) {
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
        if (sheet.countsShares()) {
            row.shares().stream().skip(1).map(Share::rate).forEach(rate -> cells(cells, rate));
        }
        return cells;
    }

    private static void cells(List<@Nullable Object> cells, Rate rate) {
        cells.add(rate.numerator());
        cells.add(rate.denominator());
        cells.add(rate.percent());
        cells.add(rate.rule());
    }

    /// Whether a column holds percentages: the rule each is counted by stands behind it.
    boolean percent(int column) {
        return column + 1 < headings.size() && headings.get(column + 1).equals(rule);
    }
}
