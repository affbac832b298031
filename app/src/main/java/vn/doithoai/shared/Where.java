package vn.doithoai.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The conditions of a query that a reader narrows down: each condition is text of our own with
/// named parameters; what the reader typed only ever travels as a parameter.
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /// A parameter that a condition added elsewhere names.
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Where andIf(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, name, value);
    }

    /// `column = any(:name)` for a choice of several; nothing chosen means no condition.
    public Where anyOf(String column, String name, Collection<String> chosen) {
        return chosen.isEmpty()
                ? this
                : and(column + " = any(:" + name + ")", name, chosen.toArray(String[]::new));
    }

    /// The column is one of these paths or lies below one of them.
    public Where below(String column, String name, Collection<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        var either = new ArrayList<String>();
        int n = 0;
        for (var path : paths) {
            var parameter = name + n++;
            values.put(parameter, path);
            values.put(parameter + "_below", path + "/%");
            either.add("%1$s = :%2$s or %1$s like :%2$s_below".formatted(column, parameter));
        }
        return and("(" + String.join(" or ", either) + ")");
    }

    public String sql() {
        return conditions.stream().map(c -> "   and " + c).collect(Collectors.joining("\n"));
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
