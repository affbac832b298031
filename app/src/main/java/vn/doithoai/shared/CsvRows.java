package vn.doithoai.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// The rows of a table that comes with the program, without its header. A field with a comma stands
/// in double quotes; a quote inside a field is not needed by our data and not read.
public final class CsvRows {
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    private CsvRows() {}

    public static List<List<String>> of(String path) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                CsvRows.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(CsvRows::fields).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    private static List<String> fields(String line) {
        return FIELD.matcher(line)
                .results()
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .toList();
    }
}
