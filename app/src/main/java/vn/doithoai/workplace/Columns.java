package vn.doithoai.workplace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.shared.TextKeys;

/// Which column holds what; -1 where there is none.
record Columns(int text, int topic, int petitionClass) {
    private static final Set<String> TEXT =
            Set.of("noi dung", "noi dung kien nghi", "kien nghi", "y kien", "matter", "text");

    /// A heading of the words, or the class of a matter.
    private static final Set<String> DOUBTFUL = Set.of("kien nghi", "y kien");

    private static final Set<String> NUMBER = Set.of("stt", "tt", "so");
    private static final Set<String> TOPIC = Set.of("linh vuc", "chu de", "topic");
    private static final Set<String> CLASS = Set.of("loai", "phan loai", "class");
    private static final int NUMBERED = 2;

    /// Empty when the row is no heading: none of its cells names the words.
    static Optional<Columns> heading(List<String> row) {
        var keys = row.stream().map(TextKeys::plainKey).toList();
        int text = first(keys, TEXT);
        var columns = new Columns(text, first(keys, TOPIC), first(keys, CLASS));
        return text < 0 || DOUBTFUL.contains(keys.get(text)) && columns.alone(keys)
                ? Optional.empty()
                : Optional.of(columns);
    }

    private boolean alone(List<String> keys) {
        return keys.size() > 1 && topic < 0 && petitionClass < 0 && first(keys, NUMBER) < 0;
    }

    /// Without a heading; a first column of nothing but numbers counts the rows.
    static Columns usual(List<List<String>> rows) {
        boolean numbered =
                rows.stream()
                        .allMatch(row ->
                                row.size() >= NUMBERED
                                        && row.getFirst().strip().matches("\\d{0,4}[.)]?"));
        int from = numbered ? 1 : 0;
        return new Columns(from, from + 1, from + 2);
    }

    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static int first(List<String> keys, Set<String> names) {
        for (int i = 0; i < keys.size(); i++) {
            if (names.contains(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
