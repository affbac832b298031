package vn.doithoai.figures;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One entry of the public log: what happened to one subject, as its `seq`th entry, counted from 1
/// without gaps. `words` say the rest in codes, dates and numbers. No word can hold a name or a
/// sentence: it has at most 120 characters, and no space among them.
///
/// In bytes it is canonical JSON (RFC 8785), for example
/// `{"c":{"body":"…"},"day":"2017-05-25","k":"BK-7Q4M-2X9T","seq":1,"t":"petition.received","v":1}`.
///
/// @param type in the words of the log, such as `petition.received`
/// @param subject the readable code of the one petition or meeting it is about, or of the log
/// @param words texts, whole numbers, and under `c` commitments by their group of fields
public record Entry(String type, String subject, long seq, Map<String, Object> words) {
    /// The version of this shape.
    public static final long VERSION = 1;

    /// The largest entry, in bytes: what two bytes of length can tell.
    public static final int LARGEST = 65_535;

    private static final String COMMITMENTS = "c";
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z_]*(\\.[a-z][a-z_]*)?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_./:@+=-]{1,120}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_0-9.-]{0,39}");

    public Entry {
        check(TYPE, type, "type");
        check(CODE, subject, "subject");
        if (seq < 1) {
            throw new IllegalArgumentException("entries of a subject are counted from 1: " + seq);
        }
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        words.forEach(Entry::checkWord);
    }

    /// Reads what [#bytes] wrote, and nothing else: other spacing, order or escapes are refused.
    ///
    /// @throws Unreadable when the bytes are not an entry of this version in canonical form
    public static Entry of(byte[] bytes) {
        return EntryReader.read(bytes);
    }

    /// The entry as the log hashes it.
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.US_ASCII);
    }

    /// The same as text, of ASCII characters alone.
    public String json() {
        var whole = new TreeMap<>(words);
        whole.put("v", VERSION);
        whole.put("t", type);
        whole.put("k", subject);
        whole.put("seq", seq);
        return CanonicalJson.of(whole);
    }

    /// The text under a name.
    public Optional<String> text(String name) {
        return words.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /// The number under a name; 0 where there is none.
    public long number(String name) {
        return words.get(name) instanceof Long number ? number : 0;
    }

    /// The commitment to a group of fields: `identity`, `contact`, `body` or `place`.
    public Optional<String> commitment(String group) {
        return words.get(COMMITMENTS) instanceof Map<?, ?> all
                ? Optional.ofNullable((String) all.get(group))
                : Optional.empty();
    }

    private static void checkWord(String name, Object value) {
        check(NAME, name, "name");
        switch (value) {
            case String text -> check(CODE, text, name);
            case Long _ -> {}
            case Map<?, ?> inner when !inner.isEmpty() ->
                    inner.forEach((n, v) -> checkInner((String) n, v));
            default -> throw new IllegalArgumentException(name + " is no word of an entry");
        }
    }

    private static void checkInner(String name, Object value) {
        check(NAME, name, "name");
        if (value instanceof String text) {
            check(CODE, text, name);
        } else if (!(value instanceof Long)) {
            throw new IllegalArgumentException(name + " is no word of an entry");
        }
    }

    /// The value itself is not told: it may be what must not be told.
    private static void check(Pattern pattern, String value, String name) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " is no code, and an entry holds only codes");
        }
    }
}
