package vn.doithoai.statistics.web;

import java.util.ArrayList;
import java.util.List;

/// Reads comma separated values by the letter of RFC 4180, a sign at a time.
public final class CsvReader {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    public static List<List<String>> rows(String file) {
        var reader = new CsvReader(file.startsWith("\ufeff") ? file.substring(1) : file);
        while (reader.at < reader.text.length()) {
            reader.cell();
        }
        return reader.rows;
    }

    private void cell() {
        row.add(text.charAt(at) == '"' ? quoted() : plain());
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            if (at == text.length() || text.startsWith("\r\n", at)) {
                row.add("");
            } else {
                return;
            }
        }
        at += 2;
        rows.add(row);
        row = new ArrayList<>();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !text.startsWith("\r\n", at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; !(text.charAt(at) == '"' && !text.startsWith("\"\"", at)); at++) {
            if (text.charAt(at) == '"') {
                at++;
            }
            cell.append(text.charAt(at));
        }
        at++;
        return cell.toString();
    }
}
