package vn.doithoai.verifier;

import java.util.Map;

/// What a check found: how it ended, why if it did not hold, and the facts it stands on, by name.
///
/// @param outcome how it ended
/// @param why what is wrong and where; empty when everything holds
/// @param facts size, root, witnesses and the like, in the order in which they were found out
public record Verdict(Outcome outcome, String why, Map<String, String> facts) {
    /// For people: one line to read, then the facts.
    public String text() {
        var text = new StringBuilder(outcome.words());
        if (!why.isEmpty()) {
            text.append(": ").append(why);
        }
        text.append('\n');
        facts.forEach((name, fact) -> text.append("  %-12s %s%n".formatted(name, fact)));
        return text.toString();
    }

    /// For programs: an object of texts.
    public String json() {
        var json = new StringBuilder("{\"outcome\":").append(quoted(outcome.name()));
        json.append(",\"why\":").append(quoted(why));
        facts.forEach((name, fact) ->
                json.append(',').append(quoted(name)).append(':').append(quoted(fact)));
        return json.append("}\n").toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
