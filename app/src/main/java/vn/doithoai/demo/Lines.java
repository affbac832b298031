package vn.doithoai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lines of a phrase list under their headings: `[heading]`, then one phrase on each line.
/// Lines that begin with `#` are remarks.
final class Lines {
    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private Lines(String name) {
        this.name = name;
        List<String> section = new ArrayList<>();
        for (var line : text(name).split("\n")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.lastIndexOf(']')), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
    }

    static Lines of(String name) {
        return new Lines(name);
    }

    List<String> in(String section) {
        return Objects.requireNonNull(sections.get(section), () -> name + ": no [" + section + "]");
    }

    Map<String, List<String>> sections() {
        return sections;
    }

    private static String text(String name) {
        try (var in = Lines.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
