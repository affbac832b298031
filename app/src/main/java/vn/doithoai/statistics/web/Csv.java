package vn.doithoai.statistics.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes comma separated values by RFC 4180, with the mark by which spreadsheets know UTF-8.
final class Csv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String END = "\r\n";

    private Csv() {}

    static String of(ReportFile file) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(file.headings()));
        file.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    // A spreadsheet runs what begins like a formula; labels are edited by people.
    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
