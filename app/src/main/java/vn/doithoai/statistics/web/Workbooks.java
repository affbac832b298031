package vn.doithoai.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.web.Words;

/// Writes a report as a spreadsheet: title, period and rule above, numbers as numbers below.
final class Workbooks {
    private static final int HEAD = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Workbooks() {}

    static byte[] of(Sheet sheet, Words w) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "DoiThoai", "1.0")) {
            fill(book.newWorksheet(w.of("statistics.sheet")), sheet, w);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet out, Sheet sheet, Words w) {
        var file = ReportFile.of(sheet, w);
        out.value(0, 0, w.of("statistics.title") + " · " + sheet.scope());
        out.value(1, 0, w.period(sheet.report().query().period()));
        out.value(2, 0, w.of("statistics.rule.words"));
        out.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        for (int c = 0; c < file.headings().size(); c++) {
            out.value(HEAD, c, file.headings().get(c));
            out.width(c, c == 0 ? 40 : 16);
        }
        out.range(HEAD, 0, HEAD, file.headings().size() - 1).style().bold().wrapText(true).set();
        for (int r = 0; r < file.rows().size(); r++) {
            for (int c = 0; c < file.headings().size(); c++) {
                cell(out, HEAD + 1 + r, c, file.rows().get(r).get(c), file.percent(c));
            }
        }
        int last = HEAD + file.rows().size();
        out.range(last, 0, last, file.headings().size() - 1).style().bold().set();
    }

    private static void cell(
            Worksheet out, int row, int column, @Nullable Object value, boolean percent) {
        switch (value) {
            case Long number -> {
                out.value(row, column, number);
                out.style(row, column).format("#,##0").set();
            }
            case String text when percent -> {
                out.value(row, column, new BigDecimal(text).divide(HUNDRED));
                out.style(row, column).format("0.00%").set();
            }
            case String text -> out.value(row, column, text);
            case null, default -> {}
        }
    }
}
