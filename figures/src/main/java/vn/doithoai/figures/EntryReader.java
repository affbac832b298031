package vn.doithoai.figures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Reads entries. It takes what the shape allows and then asks whether writing it gives the same
/// bytes: there is one way to write an entry, so two different entries never mean the same.
final class EntryReader {
    private final byte[] bytes;
    private int at;

    private EntryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Entry read(byte[] bytes) {
        if (bytes.length > Entry.LARGEST) {
            throw new Unreadable("too long", Entry.LARGEST);
        }
        var reader = new EntryReader(bytes);
        var words = reader.object(1);
        if (reader.at != bytes.length) {
            throw new Unreadable("something after the end", reader.at);
        }
        var entry = reader.entry(words);
        if (!Arrays.equals(entry.bytes(), bytes)) {
            throw new Unreadable("not in canonical form", 0);
        }
        return entry;
    }

    private Entry entry(Map<String, Object> words) {
        if (!Long.valueOf(Entry.VERSION).equals(words.remove("v"))) {
            throw new Unreadable("not version 1", 0);
        }
        if (words.remove("t") instanceof String type
                && words.remove("k") instanceof String subject
                && words.remove("seq") instanceof Long seq) {
            try {
                return new Entry(type, subject, seq, words);
            } catch (IllegalArgumentException wrong) {
                throw new Unreadable(String.valueOf(wrong.getMessage()), 0);
            }
        }
        throw new Unreadable("without t, k or seq", 0);
    }

    private TreeMap<String, Object> object(int depth) {
        var found = new TreeMap<String, Object>();
        expect('{');
        do {
            var name = text();
            expect(':');
            if (found.put(name, value(depth)) != null) {
                throw new Unreadable("a name twice", at);
            }
        } while (next(','));
        expect('}');
        return found;
    }

    private Object value(int depth) {
        if (at < bytes.length && bytes[at] == '"') {
            return text();
        }
        if (at < bytes.length && bytes[at] == '{' && depth < 2) {
            return object(depth + 1);
        }
        return number();
    }

    /// Texts of entries hold no character that would be escaped.
    private String text() {
        expect('"');
        int from = at;
        while (at < bytes.length && bytes[at] != '"') {
            if (bytes[at] < ' ' || bytes[at] == '\\' || bytes[at] > '~') {
                throw new Unreadable("a character no code has", at);
            }
            at++;
        }
        var text = new String(bytes, from, at - from, US_ASCII);
        expect('"');
        return text;
    }

    private long number() {
        int from = at;
        next('-');
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        try {
            long number = Long.parseLong(new String(bytes, from, at - from, US_ASCII));
            if (Math.abs(number) <= CanonicalJson.LARGEST) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new Unreadable("no text, number or object", from);
        }
        throw new Unreadable("a number too large", from);
    }

    private boolean next(char wanted) {
        if (at < bytes.length && bytes[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) {
        if (!next(wanted)) {
            throw new Unreadable("no " + wanted, at);
        }
    }
}
