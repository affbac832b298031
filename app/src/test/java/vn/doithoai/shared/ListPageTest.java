package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// A list in memory read page by page must be what `subList` says.
class ListPageTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);

    /// Newest first; three rows of each day, the last five without one.
    private static List<Cursor> list(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(n ->
                        Cursor.after(
                                n >= rows - 5 ? LocalDate.MIN : FIRST.minusDays(n / 3),
                                new UUID(0, 1_000 - n)))
                .toList();
    }

    private static List<Cursor> read(List<Cursor> list, @Nullable Cursor from, int atMost) {
        int at = from == null ? -1 : list.indexOf(Cursor.after(from.day(), from.id()));
        return from != null && from.back()
                ? list.subList(Math.max(0, at - atMost), at)
                : list.subList(at + 1, Math.min(list.size(), at + 1 + atMost));
    }

    private static ListPage<Cursor> page(List<Cursor> list, @Nullable Cursor from, int size) {
        return ListPage.read((at, most) -> read(list, at, most), from, size, row -> row);
    }

    @Property(tries = 200)
    void goingOnAndBackIsTheSameWay(
            @ForAll @IntRange(max = 90) int rows, @ForAll @IntRange(min = 1, max = 30) int size) {
        var list = list(rows);
        var walked = new ArrayList<ListPage<Cursor>>();
        var page = page(list, null, size);
        walked.add(page);
        while (page.next() != null) {
            page = page(list, page.next(), size);
            walked.add(page);
        }
        assertThat(walked.stream().flatMap(one -> one.rows().stream())).isEqualTo(list);
        var back = new ArrayList<ListPage<Cursor>>();
        back.add(page);
        while (page.previous() != null) {
            page = page(list, page.previous(), size);
            back.add(page);
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(walked);
    }

    @Property(tries = 200)
    void backFromAnywhereIsWhatWentBefore(
            @ForAll @IntRange(min = 1, max = 90) int rows,
            @ForAll @IntRange(max = 89) int at,
            @ForAll @IntRange(min = 1, max = 30) int size) {
        var list = list(rows);
        int place = Math.min(at, rows - 1);
        var here = list.get(place);
        var page = page(list, Cursor.before(here.day(), here.id()), size);
        if (place > size) {
            assertThat(page.rows()).isEqualTo(list.subList(place - size, place));
            assertThat(page.previous()).isNotNull();
        } else {
            assertThat(page).isEqualTo(page(list, null, size));
            assertThat(page.previous()).isNull();
        }
    }
}
