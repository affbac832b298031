package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.doithoai.shared.CodeLists.Item;

class RealmListsTest {
    private static final String LIST = "petition.topic";
    private static final Author ADA = new Author(new UUID(0, 1), new UUID(1, 1));
    private static final int DAYS = 40;

    /// Keeps a word for each of forty days, as a clerk would who looks every day.
    private static final class Diary {
        private final String[] read = new String[DAYS];

        Diary(String first) {
            Arrays.fill(read, first);
        }

        void from(int day, String word) {
            for (int i = day; i < DAYS; i++) {
                read[i] = word;
            }
        }
    }

    @Property(tries = 300)
    void theWordOfADayIsWhatStoodThatDay(@ForAll long seed) {
        var chance = new Random(seed);
        var shipped = item("GT", "Giao thông", 1);
        var diary = new Diary(shipped.vi());
        var edits = new ArrayList<CodeEdit>();
        int day = 0;
        while ((day += chance.nextInt(6)) < DAYS) {
            var now = item("GT", "Tên " + edits.size(), 1);
            edits.add(new CodeEdit(now, ADA, at(day)));
            diary.from(day, now.vi());
        }
        var lists = new RealmLists(List.of(shipped), edits);
        for (int i = 0; i < DAYS; i++) {
            assertThat(lists.word(LIST, "GT", "vi", at(i).plusSeconds(1))).isEqualTo(diary.read[i]);
        }
        assertThat(lists.word(LIST, "GT", "vi")).isEqualTo(diary.read[DAYS - 1]);
    }

    @Property(tries = 200)
    void movesAreThoseOfAPlainList(@ForAll long seed) {
        var chance = new Random(seed);
        var shipped = new ArrayList<Item>();
        for (int i = 0; i < 6; i++) {
            shipped.add(item("C" + i, "Mục " + i, 1 + chance.nextInt(4)));
        }
        var edits = new ArrayList<CodeEdit>();
        var plain = codes(new RealmLists(shipped, edits));
        for (int i = 0; i < 12; i++) {
            var lists = new RealmLists(shipped, edits);
            var code = plain.get(chance.nextInt(6));
            var up = chance.nextBoolean();
            lists.moved(lists.existing(LIST, code), up)
                    .forEach(moved -> edits.add(new CodeEdit(moved, ADA, at(1))));
            int from = plain.indexOf(code);
            int to = Math.max(0, Math.min(5, up ? from - 1 : from + 1));
            plain.add(to, plain.remove(from));
            assertThat(codes(new RealmLists(shipped, edits))).isEqualTo(plain);
        }
    }

    @Example
    void aSingleMoveTouchesTwoItems() {
        var lists =
                new RealmLists(
                        List.of(item("A", "a", 1), item("B", "b", 2), item("C", "c", 3)),
                        List.of());
        assertThat(lists.moved(lists.existing(LIST, "C"), true))
                .extracting(Item::code, Item::position)
                .containsExactly(tuple("C", 2), tuple("B", 3));
        assertThat(lists.moved(lists.existing(LIST, "A"), true)).isEmpty();
    }

    @Example
    void anItemYoungerThanTheRecordHasItsFirstWord() {
        var edits =
                List.of(
                        new CodeEdit(item("X", "Đầu", 1), ADA, at(10)),
                        new CodeEdit(item("X", "Sau", 1), ADA, at(20)));
        var lists = new RealmLists(List.of(), edits);
        assertThat(lists.word(LIST, "X", "vi", at(0))).isEqualTo("Đầu");
        assertThat(lists.word(LIST, "X", "vi", at(15))).isEqualTo("Đầu");
        assertThat(lists.shipped(lists.existing(LIST, "X"))).isEmpty();
    }

    @Example
    void aCodeNoListHoldsReadsAsItself() {
        var lists = new RealmLists(List.of(), List.of());
        assertThat(lists.word(LIST, "XX", "vi")).isEqualTo("XX");
        assertThat(lists.word(LIST, "XX", "en", at(3))).isEqualTo("XX");
    }

    @Example
    void groupsAreNamedOnceInOrder() {
        var lists =
                new RealmLists(
                        List.of(
                                grouped("a", "written", 3),
                                grouped("b", "spoken", 1),
                                grouped("c", "written", 2)),
                        List.of());
        assertThat(lists.groups("petition.channel")).containsExactly("spoken", "written");
        assertThat(lists.groups(LIST)).isEmpty();
    }

    private static List<String> codes(RealmLists lists) {
        return new ArrayList<>(lists.items(LIST).stream().map(Item::code).toList());
    }

    private static Instant at(int day) {
        return Instant.parse("2021-04-29T03:00:00Z").plusSeconds(86_400L * day);
    }

    private static Item item(String code, String vi, int position) {
        return new Item(LIST, code, vi, "word", null, position, false);
    }

    private static Item grouped(String code, String group, int position) {
        return new Item("petition.channel", code, code, code, group, position, false);
    }
}
