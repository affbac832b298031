package vn.doithoai.figures;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/// Canonical JSON as RFC 8785 has it, for what is kept here: objects of texts, whole numbers and
/// objects. Texts are in Unicode's composed form (NFC), names in the order of their UTF-16 units.
final class CanonicalJson {
    /// The largest whole number every reader of JSON keeps exactly.
    static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        char before = '{';
        for (var entry : sorted.entrySet()) {
            out.append(before);
            text(entry.getKey());
            out.append(':');
            value(entry.getValue());
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void value(Object value) {
        switch (value) {
            case String text -> text(text);
            case Integer number -> number(number);
            case Long number -> number(number);
            case Map<?, ?> object -> object(object);
            default ->
                    throw new IllegalArgumentException(
                            "neither text, whole number nor object: " + value.getClass());
        }
    }

    private void number(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("too large to be exact everywhere: " + number);
        }
        out.append(number);
    }

    private void text(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        out.append('"');
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isSurrogate(c)) {
                i = pair(composed, i);
            } else {
                escaped(c);
            }
        }
        out.append('"');
    }

    private int pair(String text, int i) {
        int point = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(point)) {
            throw new IllegalArgumentException("half a character at " + i);
        }
        out.appendCodePoint(point);
        return i + 1;
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
