package vn.doithoai.ledger;

import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.doithoai.figures.Entry;
import vn.doithoai.shared.TextKeys;

/// Looks through the entries of a log for what people said and who they are, however it is spelt:
/// without marks, in capitals, with other signs between the syllables or none. A name is looked for
/// as a whole, a sentence by any three of its syllables in a row, a number by its digits.
final class LogScan {
    private static final int SHORTEST = 6;
    private static final int NAME = 5;
    private static final int WINDOW = 3;
    private static final int WINDOW_SHORTEST = 8;
    private static final int PHONE_SHORTEST = 8;

    private final Set<String> forms = new HashSet<>();

    LogScan(Collection<String> personal) {
        personal.forEach(this::learn);
    }

    int forms() {
        return forms.size();
    }

    private void learn(String words) {
        // a code names nobody: it is what the log tells of
        var text = words.replaceAll("\\b[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b", " ");
        var syllables =
                Stream.of(TextKeys.plainKey(text).split("[^a-z0-9]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
        var whole = String.join("", syllables);
        if (syllables.size() <= NAME && whole.length() >= SHORTEST) {
            forms.add(whole);
        }
        for (int i = 0; i + WINDOW <= syllables.size(); i++) {
            var window = String.join("", syllables.subList(i, i + WINDOW));
            if (window.length() >= WINDOW_SHORTEST) {
                forms.add(window);
            }
        }
        var digits = text.replaceAll("[\\s.()+-]", "").replaceAll("^(84|0)", "");
        if (digits.matches("\\d{" + PHONE_SHORTEST + ",}")) {
            forms.add(digits);
        }
    }

    /// What of it stands in these entries.
    Set<String> hits(Collection<byte[]> entries) {
        var values = new HashSet<String>();
        entries.forEach(entry -> collect(Entry.of(entry), values));
        var hits = new TreeSet<String>();
        values.forEach(value -> hits(value, hits));
        return hits;
    }

    private void hits(String value, Set<String> hits) {
        var bare = TextKeys.plainKey(value).replaceAll("[^a-z0-9]", "");
        for (int from = 0; from + SHORTEST <= bare.length(); from++) {
            for (int to = from + SHORTEST; to <= bare.length(); to++) {
                var part = bare.substring(from, to);
                if (forms.contains(part)) {
                    hits.add(part + " in " + value);
                }
            }
        }
    }

    private static void collect(Entry entry, Set<String> values) {
        values.addAll(List.of(entry.type(), entry.subject()));
        entry.words()
                .forEach((name, value) -> {
                    values.add(name);
                    if (value instanceof Map<?, ?> inner) {
                        inner.forEach((group, word) -> collect(name, word, values));
                    } else {
                        values.add(value.toString());
                    }
                });
    }

    /// A commitment is 32 bytes that look like any others; what is none is looked at.
    private static void collect(String name, Object word, Set<String> values) {
        boolean commitment = name.equals("c") && isHash(word.toString());
        if (!commitment) {
            values.add(word.toString());
        }
    }

    private static boolean isHash(String word) {
        try {
            return Base64.getDecoder().decode(word).length == 32;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
