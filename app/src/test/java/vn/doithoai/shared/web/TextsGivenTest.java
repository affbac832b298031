package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever asks for a text gives it all it names.
class TextsGivenTest {
    private static final Pattern ASKED =
            Pattern.compile("\\bw(?:ords)?(?:\\(\\))?\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern REFUSED = Pattern.compile("new Refused\\(\\s*\"([^\"]+)\"\\s*,");

    private final Words words = new Dictionary().in(Language.VI);

    /// One place in the sources: the key asked for and how many values it is given.
    private record Asking(String where, String key, int given) {}

    private static Stream<Path> sources() {
        return Stream.of("src/main/jte", "src/main/java").flatMap(TextsGivenTest::below);
    }

    private static Stream<Path> below(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Asking> askings(Path file, String text) {
        var found = new ArrayList<Asking>();
        ASKED.matcher(text)
                .results()
                .forEach(m -> found.add(new Asking(file + "", m.group(1), values(text, m.end()))));
        REFUSED.matcher(text)
                .results()
                .forEach(m ->
                        found.add(
                                new Asking(
                                        file + "",
                                        "refused." + m.group(1),
                                        values(text, m.end() - 1) - 1)));
        return found;
    }

    /// The values behind the key: commas up to the bracket that closes the call, none inside
    /// brackets or quotation marks of their own.
    private static int values(String text, int from) {
        int depth = 0;
        int values = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                if (depth-- == 0) {
                    return values;
                }
            } else if (c == ',' && depth == 0) {
                values++;
            }
        }
        throw new AssertionError("a call without an end");
    }

    @Test
    void everyTextIsGivenWhatItNames() throws IOException {
        var lacking = new ArrayList<String>();
        int seen = 0;
        for (var file : sources().toList()) {
            for (var asking : askings(file, Files.readString(file))) {
                var values = new Object[Math.max(asking.given(), 0)];
                Arrays.fill(values, "x");
                seen++;
                if (words.has(asking.key())
                        && words.of(asking.key(), values).matches("(?s).*\\{\\d}.*")) {
                    lacking.add(asking.toString());
                }
            }
        }
        assertThat(seen).isGreaterThan(500);
        assertThat(lacking).isEmpty();
    }

    @Test
    void valuesAreCounted() {
        var text =
                """
                w.of("a.b") + w.of("a.c", 1, f(2, 3)) + page.w().of("a.d", "x, (y", z[1, 2])
                throw new Refused("a.e", null, one, List.of(1, 2)); new Refused("a.f", "day");
                """;
        assertThat(askings(Path.of("X"), text))
                .extracting(Asking::key, Asking::given)
                .containsExactly(
                        tuple("a.b", 0),
                        tuple("a.c", 2),
                        tuple("a.d", 2),
                        tuple("refused.a.e", 2),
                        tuple("refused.a.f", 0));
    }
}
