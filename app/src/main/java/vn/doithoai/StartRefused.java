package vn.doithoai;

import java.util.List;

/// The program cannot start, for a reason the person at the keyboard can do something about.
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<Object> values;

    StartRefused(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    /// Says it in both languages.
    void tell(StartWords words) {
        words.say(key, values.toArray());
    }
}
