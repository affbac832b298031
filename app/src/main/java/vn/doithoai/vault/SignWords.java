package vn.doithoai.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word lists of `vault/signs.txt`, by their headings.
final class SignWords {
    private static final Map<String, List<String>> LISTS = read();

    private SignWords() {}

    static List<String> list(String heading) {
        return Objects.requireNonNull(LISTS.get(heading), heading);
    }

    /// In lower case, to look words up whatever their case.
    static Set<String> set(String heading) {
        return list(heading).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// An expression for any of the words, the longest first, as whole words.
    static String any(String heading) {
        return any(heading, word -> word);
    }

    /// The same in another spelling.
    static String any(String heading, UnaryOperator<String> spelling) {
        return list(heading).stream()
                .map(spelling)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word ->
                        Stream.of(word.split(" "))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s{1,3}")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }

    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, List<String>> read() {
        var lists = new HashMap<String, List<String>>();
        var heading = "";
        var words = new StringBuilder();
        for (var line : (text() + "\n[]").split("\n")) {
            if (line.startsWith("[")) {
                lists.put(heading, words(words.toString()));
                heading = line.substring(1, line.length() - 1);
                words.setLength(0);
            } else if (!line.startsWith("#")) {
                words.append(line).append(' ');
            }
        }
        return Map.copyOf(lists);
    }

    private static List<String> words(String line) {
        return Stream.of(line.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String text() {
        try (var file = SignWords.class.getResourceAsStream("/vault/signs.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
