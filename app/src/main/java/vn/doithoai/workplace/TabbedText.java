package vn.doithoai.workplace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows and cells as a spreadsheet or a table of a document puts them on the clipboard: cells apart
/// by tabs, rows by line ends; a cell that holds either stands between quotation marks, and a mark
/// within it is doubled. A mark that is never closed is a mark and no more.
final class TabbedText {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Rows in which nothing is written are left out.
    static List<List<String>> rows(String text) {
        var tabbed = new TabbedText(text);
        tabbed.read();
        return tabbed.rows;
    }

    /// The same the other way.
    static String of(List<List<String>> rows) {
        return String.join("\n", rows.stream().map(TabbedText::line).toList());
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells.stream().map(TabbedText::quoted).toList());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void read() {
        while (at < text.length()) {
            row.add(cell());
            if (at >= text.length() || text.charAt(at) == '\n') {
                close();
            }
            at++;
        }
        if (text.endsWith("\t")) {
            row.add("");
        }
        close();
    }

    private void close() {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            var quoted = between();
            if (quoted != null) {
                return quoted;
            }
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        var cell = text.substring(at, end);
        at = end;
        return cell;
    }

    /// What stands between the marks; null when they are not closed before a tab, a line or the
    /// end.
    private @Nullable String between() {
        var cell = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                i++;
            } else if (c == '"') {
                return closed(cell, i + 1);
            }
            cell.append(c);
        }
        return null;
    }

    private @Nullable String closed(StringBuilder cell, int after) {
        if (after < text.length() && text.charAt(after) != '\t' && text.charAt(after) != '\n') {
            return null;
        }
        at = after;
        return cell.toString();
    }
}
