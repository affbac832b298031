package vn.doithoai.suggestion;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.TextKeys;

/// Short forms people type, written out, so that two ways of writing are the same words. What may
/// mean several things (`tt`, `ct`) is left alone.
final class ShortForms {
    private static final Map<String, List<String>> LONG =
            CsvRows.of("/suggestion/short_forms.csv").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> syllables(row.get(1))));
    private static final Map<String, List<String>> OF_ROADS =
            Map.of(
                    "ql", List.of("quoc", "lo"),
                    "tl", List.of("tinh", "lo"),
                    "dt", List.of("duong", "tinh"));
    private static final Pattern ROAD = Pattern.compile("(ql|tl|dt)(\\d+[a-z]?)");

    private ShortForms() {}

    /// The syllables of a text without marks, short forms written out.
    static List<String> writtenOut(String text) {
        return syllables(text).stream().flatMap(ShortForms::inFull).toList();
    }

    private static Stream<String> inFull(String syllable) {
        var road = ROAD.matcher(syllable);
        if (road.matches()) {
            var kind = OF_ROADS.getOrDefault(road.group(1), List.of());
            return Stream.concat(kind.stream(), Stream.of(road.group(2)));
        }
        return LONG.getOrDefault(syllable, List.of(syllable)).stream();
    }

    private static List<String> syllables(String text) {
        var plain = TextKeys.plainKey(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }
}
