package vn.doithoai.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an entry of the log says besides its type, subject, number and day. What is not known is
/// left out.
public final class Words {
    public static final Words NONE = new Words(Map.of());

    private final Map<String, Object> all;

    private Words(Map<String, Object> all) {
        this.all = Collections.unmodifiableMap(all);
    }

    /// Everything at once, as a library of figures says it.
    public static Words of(Map<String, Object> all) {
        return new Words(all);
    }

    /// @param code a word without spaces; null says nothing
    public Words with(String name, @Nullable String code) {
        return code == null ? this : and(name, code);
    }

    public Words with(String name, @Nullable LocalDate day) {
        return day == null ? this : and(name, day.toString());
    }

    public Words with(String name, @Nullable Integer number) {
        return number == null ? this : and(name, number.longValue());
    }

    /// Commitments by their group of fields; none says nothing.
    public Words committing(Map<String, String> commitments) {
        return commitments.isEmpty() ? this : and("c", Map.copyOf(commitments));
    }

    Map<String, Object> all() {
        return all;
    }

    private Words and(String name, Object value) {
        var more = new TreeMap<>(all);
        more.put(name, value);
        return new Words(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && all.equals(words.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
