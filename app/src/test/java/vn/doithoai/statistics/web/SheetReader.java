package vn.doithoai.statistics.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads the first sheet of a workbook as a spreadsheet program would: text from the shared
/// strings, a number by its value.
public final class SheetReader {
    private SheetReader() {}

    /// Row by row; an empty row is an empty list, an empty cell an empty text.
    public static List<List<String>> rows(byte[] workbook) {
        try {
            var file = Files.createTempFile("report", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return rows(xml(zip, "xl/worksheets/sheet1.xml"), strings(zip));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> strings(ZipFile zip) throws IOException {
        return xml(zip, "xl/sharedStrings.xml").select("si").stream()
                .map(Element::wholeText)
                .toList();
    }

    private static Document xml(ZipFile zip, String name) throws IOException {
        var entry = Objects.requireNonNull(zip.getEntry(name), name);
        try (var in = zip.getInputStream(entry)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Jsoup.parse(text, Parser.xmlParser());
        }
    }

    private static List<List<String>> rows(Document sheet, List<String> strings) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet.select("row")) {
            while (rows.size() < Integer.parseInt(row.attr("r")) - 1) {
                rows.add(List.of());
            }
            var cells = new ArrayList<String>();
            for (var cell : row.select("c")) {
                while (cells.size() < column(cell)) {
                    cells.add("");
                }
                cells.add(value(cell, strings));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int column(Element cell) {
        return cell.attr("r").charAt(0) - 'A';
    }

    private static String value(Element cell, List<String> strings) {
        var value = cell.select("v").text();
        if (cell.attr("t").equals("s")) {
            return strings.get(Integer.parseInt(value));
        }
        return value.isEmpty() ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
