package vn.doithoai.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A report as an entry publishes it: which matters, counted in which tree, on which day, by which
/// rules, and every part of every figure. Whoever has the entries of that tree can count again.
///
/// @param code its own
/// @param size how many entries were counted
/// @param root of the tree they make, in base64
/// @param today the day it was counted: what was late then
/// @param figures by version of the rule; a version may be unknown here
/// @param supersedes the code of the earlier report it takes the place of
public record Report(
        String code,
        long size,
        String root,
        Scope scope,
        LocalDate today,
        Map<String, Partition> figures,
        @Nullable String supersedes) {
    /// The type of its entry.
    public static final String TYPE = "report.published";

    private static final String CODES = ".codes";

    public Report {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /// What its entry says. Under the version of a rule the counts, under the same with `.codes`
    /// the digests.
    public Map<String, Object> words() {
        var words = new TreeMap<String, Object>();
        words.put("size", size);
        words.put("root", root);
        words.put("from", scope.from().toString());
        words.put("to", scope.to().toString());
        words.put("as_of", today.toString());
        if (!scope.unit().isEmpty()) {
            words.put("unit", scope.unit());
        }
        if (supersedes != null) {
            words.put("supersedes", supersedes);
        }
        figures.forEach((rule, figure) -> {
            words.put(rule, figure.counts());
            words.put(rule + CODES, figure.digests());
        });
        return words;
    }

    /// Reads the report an entry publishes; nothing when it publishes none.
    ///
    /// @throws Unreadable when a word is missing or is none
    public static Optional<Report> of(Entry entry) {
        return entry.type().equals(TYPE) ? Optional.of(read(entry)) : Optional.empty();
    }

    private static Report read(Entry entry) {
        var figures = new TreeMap<String, Partition>();
        entry.words()
                .forEach((name, value) -> {
                    if (value instanceof Map<?, ?> counts && !name.endsWith(CODES)) {
                        figures.put(name, partition(counts, entry.words().get(name + CODES)));
                    }
                });
        var scope = new Scope(day(entry, "from"), day(entry, "to"), entry.text("unit").orElse(""));
        return new Report(
                entry.subject(),
                entry.number("size"),
                entry.text("root").orElse(""),
                scope,
                day(entry, "as_of"),
                figures,
                entry.text("supersedes").orElse(null));
    }

    private static LocalDate day(Entry entry, String name) {
        var day = Step.day(entry, name);
        if (day == null) {
            throw new Unreadable("a report without " + name, 0);
        }
        return day;
    }

    private static Partition partition(Map<?, ?> told, @Nullable Object codes) {
        var counts = new TreeMap<String, Long>();
        told.forEach((part, count) -> {
            if (!(count instanceof Long number) || number < 0) {
                throw new Unreadable("a part of a report that is no count", 0);
            }
            counts.put((String) part, number);
        });
        var digests = new TreeMap<String, String>();
        if (codes instanceof Map<?, ?> all) {
            all.forEach((part, digest) -> digests.put((String) part, String.valueOf(digest)));
        }
        return new Partition(counts, digests);
    }
}
