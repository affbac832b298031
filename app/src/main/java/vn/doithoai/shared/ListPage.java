package vn.doithoai.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list. `next` is where the following page begins, null on the last; `previous` is
/// what the page before ends at, null on the first.
public record ListPage<T>(List<T> rows, @Nullable Cursor previous, @Nullable Cursor next) {

    /// Reads rows in the order of the list, at most so many from a place on, or up to it when the
    /// place says back.
    @FunctionalInterface
    public interface Rows<T> {
        List<T> read(@Nullable Cursor from, int atMost);
    }

    /// One row more than a page holds is read to know whether another page follows. Going back to
    /// where less than a page is left gives the first page, whole.
    public static <T> ListPage<T> read(
            Rows<T> list, @Nullable Cursor from, int size, Function<T, Cursor> place) {
        var found = list.read(from, size + 1);
        if (from != null && from.back()) {
            return found.size() > size
                    ? between(found.subList(1, found.size()), true, true, place)
                    : read(list, null, size, place);
        }
        boolean more = found.size() > size;
        return between(more ? found.subList(0, size) : found, from != null, more, place);
    }

    private static <T> ListPage<T> between(
            List<T> rows, boolean before, boolean after, Function<T, Cursor> place) {
        if (rows.isEmpty()) {
            return new ListPage<>(rows, null, null);
        }
        var first = place.apply(rows.getFirst());
        var last = place.apply(rows.getLast());
        return new ListPage<>(
                rows,
                before ? Cursor.before(first.day(), first.id()) : null,
                after ? Cursor.after(last.day(), last.id()) : null);
    }
}
