package vn.doithoai.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A part of the program refuses to start, for a reason whoever runs it can do something about: a
/// sentence among the words of the start, and the values it names.
public final class CannotStart extends RuntimeException {
    private final String key;
    private final List<Object> values;

    public CannotStart(String key, Object... values) {
        super(key + " " + Arrays.asList(values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }

    /// The refusal behind a failure, however deep: a part that is made by others fails through
    /// them.
    public static Optional<CannotStart> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
