package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.shared.TextKeys;

/// Cuts pasted text into lines and cells. A spreadsheet pastes tabs; a CSV file has semicolons, or
/// commas with quotes around decimals; a person may draw bars.
final class Cells {
    private final char between;

    private Cells(char between) {
        this.between = between;
    }

    static List<List<String>> of(String typed) {
        var lines = typed.lines().filter(line -> !line.isBlank()).toList();
        var cells = new Cells(separator(typed));
        return lines.stream().map(cells::cut).toList();
    }

    private static char separator(String typed) {
        for (char c : new char[] {'\t', ';', '|'}) {
            if (typed.indexOf(c) >= 0) {
                return c;
            }
        }
        return ',';
    }

    private List<String> cut(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : bare(line).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                cells.add(TextKeys.exact(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(TextKeys.exact(cell.toString()));
        return cells;
    }

    // A drawn table has bars at its edges too; a file may begin with a byte order mark.
    private String bare(String line) {
        var text = line.startsWith("\ufeff") ? line.substring(1) : line;
        return between == '|' ? text.strip().replaceAll("^\\||\\|$", "") : text;
    }
}
