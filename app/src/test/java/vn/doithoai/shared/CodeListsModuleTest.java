package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.shared.CodeLists.Item;

@ApplicationModuleTest
@FreshDatabase
class CodeListsModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Realm QUANG_NINH = new Realm("22");
    private static final Author ADA = new Author(new UUID(0, 1), new UUID(1, 1));
    private static final Author BINH = new Author(new UUID(0, 2), new UUID(1, 2));

    @Autowired CodeItemStore store;
    @Autowired JdbcClient db;

    private final TestClock clock = new TestClock();
    private CodeLists lists;

    @BeforeEach
    void asTheyCame() {
        db.sql("delete from shared_code_edit").update();
        lists = new CodeLists(store, clock);
    }

    @Test
    void everyShippedListIsThere() {
        assertThat(lists.in(BAC_KAN).names())
                .containsExactlyInAnyOrderElementsOf(ShippedLists.NAMES);
    }

    @Test
    void aCommaInsideAWordIsKept() {
        assertThat(word(BAC_KAN, "AN", "vi")).isEqualTo("An ninh, trật tự");
        assertThat(word(BAC_KAN, "AN", "en")).isEqualTo("Security and public order");
    }

    @Test
    void anEditOutlivesTheNextStart() {
        rename(BAC_KAN, "NS", "Nước sạch nông thôn", "Rural water");
        lists = new CodeLists(store, clock);
        assertThat(word(BAC_KAN, "NS", "vi")).isEqualTo("Nước sạch nông thôn");
        assertThat(word(BAC_KAN, "NS", "en")).isEqualTo("Rural water");
    }

    @Test
    void anotherRealmReadsWhatCame() {
        var before = word(QUANG_NINH, "NS", "vi");
        rename(BAC_KAN, "NS", "Nước sạch nông thôn", "Rural water");
        lists.retire(BAC_KAN, "petition.channel", "post", true, ADA);
        lists.add(BAC_KAN, competence("x1", "Hạng mục mới", "New item"), ADA);
        lists.move(BAC_KAN, "meeting.counterpart", "voters", true, ADA);
        var there = lists.in(QUANG_NINH);
        assertThat(word(QUANG_NINH, "NS", "vi")).isEqualTo(before);
        assertThat(there.chosen("petition.channel", "post", "channel").retired()).isFalse();
        assertThat(there.item("petition.competence", "x1")).isEmpty();
        assertThat(codes(QUANG_NINH, "meeting.counterpart"))
                .isEqualTo(codes(new Realm("19"), "meeting.counterpart"))
                .isNotEqualTo(codes(BAC_KAN, "meeting.counterpart"));
    }

    @Test
    void twoRealmsMayUseOneCodeApart() {
        lists.add(BAC_KAN, competence("x1", "Của Bắc Kạn", "Here"), ADA);
        lists.add(QUANG_NINH, competence("x1", "Của Quảng Ninh", "There"), BINH);
        assertThat(lists.in(BAC_KAN).word("petition.competence", "x1", "vi"))
                .isEqualTo("Của Bắc Kạn");
        assertThat(lists.in(QUANG_NINH).word("petition.competence", "x1", "en")).isEqualTo("There");
    }

    @Test
    void everyEditIsKeptWithAuthorAndTime() {
        var first = clock.instant();
        rename(BAC_KAN, "NS", "Nước", "Water");
        clock.advance(Duration.ofDays(400));
        var second = clock.instant();
        lists.retire(BAC_KAN, "petition.topic", "NS", true, BINH);
        var ours = lists.in(BAC_KAN);
        var item = ours.existing("petition.topic", "NS");
        assertThat(ours.history(item))
                .extracting(CodeEdit::by, CodeEdit::at, e -> e.item().vi(), e -> e.item().retired())
                .containsExactly(
                        tuple(BINH, second, "Nước", true), tuple(ADA, first, "Nước", false));
        assertThat(ours.shipped(item).orElseThrow().vi()).isNotEqualTo("Nước");
    }

    @Test
    void anOldRecordReadsTheWordOfItsDay() {
        var came = word(BAC_KAN, "NS", "vi");
        var before = clock.instant();
        clock.advance(Duration.ofDays(1));
        rename(BAC_KAN, "NS", "Nước một", "Water one");
        var between = clock.instant();
        clock.advance(Duration.ofDays(1));
        rename(BAC_KAN, "NS", "Nước hai", "Water two");
        assertThat(wordAt(before)).isEqualTo(came);
        assertThat(wordAt(between.minusMillis(1))).isEqualTo(came);
        assertThat(wordAt(between)).isEqualTo("Nước một");
        assertThat(wordAt(clock.instant().minusMillis(1))).isEqualTo("Nước một");
        assertThat(wordAt(clock.instant())).isEqualTo("Nước hai");
        assertThat(word(BAC_KAN, "NS", "vi")).isEqualTo("Nước hai");
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        rename(BAC_KAN, "NS", "Nước", "Water");
        rename(BAC_KAN, "NS", " Nước\u00a0", "Wa\u200bter");
        lists.retire(BAC_KAN, "petition.topic", "NS", false, ADA);
        lists.move(
                BAC_KAN, "petition.topic", codes(BAC_KAN, "petition.topic").getFirst(), true, ADA);
        lists.move(
                BAC_KAN, "petition.topic", codes(BAC_KAN, "petition.topic").getLast(), false, ADA);
        assertThat(editsKept()).isEqualTo(1);
    }

    @Test
    void aRetiredItemIsReadButNotChosen() {
        lists.retire(BAC_KAN, "petition.channel", "post", true, ADA);
        var ours = lists.in(BAC_KAN);
        assertThat(ours.word("petition.channel", "post", "vi")).isEqualTo("Bưu chính");
        assertThat(ours.items("petition.channel")).anyMatch(i -> i.code().equals("post"));
        assertThat(ours.choices("petition.channel")).noneMatch(i -> i.code().equals("post"));
        assertThatThrownBy(() -> ours.chosen("petition.channel", "post", "channel"))
                .hasMessageContaining("shared.not_in_list");
        lists.retire(BAC_KAN, "petition.channel", "post", false, ADA);
        assertThat(lists.in(BAC_KAN).chosen("petition.channel", "post", "channel").code())
                .isEqualTo("post");
    }

    @Test
    void anItemMovesByOnePlace() {
        lists.move(BAC_KAN, "meeting.counterpart", "voters", true, ADA);
        assertThat(codes(BAC_KAN, "meeting.counterpart"))
                .startsWith("voters", "village", "front_unions");
        lists.move(BAC_KAN, "meeting.counterpart", "voters", false, ADA);
        assertThat(codes(BAC_KAN, "meeting.counterpart"))
                .isEqualTo(codes(QUANG_NINH, "meeting.counterpart"));
    }

    @Test
    void aNewItemStandsLast() {
        lists.add(BAC_KAN, competence("x1", "Hạng mục mới", "New item"), ADA);
        lists.add(BAC_KAN, competence("a0", "Hạng mục nữa", "One more"), ADA);
        assertThat(codes(BAC_KAN, "petition.competence")).endsWith("x1", "a0");
    }

    @Test
    void aMoveAmongEqualPlacesMoves() {
        // A later release put an item in the middle of its file, on a place already taken.
        store.addAbsent(List.of(shippedLater()));
        var before = codes(QUANG_NINH, "meeting.counterpart");
        int at = before.indexOf("zz_later");
        lists.move(BAC_KAN, "meeting.counterpart", "zz_later", true, ADA);
        assertThat(codes(BAC_KAN, "meeting.counterpart").indexOf("zz_later")).isEqualTo(at - 1);
        db.sql("delete from shared_code_item where code = 'zz_later'").update();
    }

    @Test
    void aRefusedEditLeavesNothing() {
        refused("shared.code_taken", competence("central", "Trùng", "Twice"));
        refused("shared.code_unfit", competence("đường", "Đường", "Road"));
        refused("shared.code_unfit", competence("x".repeat(41), "Dài", "Long"));
        refused("shared.code_unfit", competence(" ", "Trống", "Empty"));
        refused("shared.word_missing", competence("x2", "Chỉ tiếng Việt", " \u00a0"));
        refused("shared.word_missing", competence("x2", "\u200b", "English only"));
        refused("shared.word_too_long", competence("x2", "Dài", "l".repeat(201)));
        refused("shared.group_missing", competenceOf("x2", "settled"));
        refused(
                "shared.group_missing",
                Item.typed("referral.result", "x2", "Kết quả", "Result", ""));
        assertThatThrownBy(() -> rename(BAC_KAN, "NS", "", "Water"))
                .hasMessageContaining("shared.word_missing");
        assertThat(editsKept()).isZero();
    }

    @Test
    void whatNoListHoldsIsAbsent() {
        assertThatThrownBy(() -> lists.in(BAC_KAN).existing("petition.topic", "XX"))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> lists.in(BAC_KAN).existing("no.list", "NS"))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> lists.retire(BAC_KAN, "petition.topic", "XX", true, ADA))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> lists.in(BAC_KAN).items("no.list"))
                .hasMessageContaining("no.list");
    }

    @Test
    void readingAsksTheDatabaseOnce() {
        var first = lists.in(BAC_KAN);
        db.sql("update shared_code_item set vi = 'Khác' where code = 'NS'").update();
        assertThat(lists.in(BAC_KAN)).isSameAs(first);
        db.sql("update shared_code_item set vi = :vi where code = 'NS'")
                .param("vi", first.word("petition.topic", "NS", "vi"))
                .update();
        rename(QUANG_NINH, "NS", "Nước", "Water");
        assertThat(lists.in(BAC_KAN)).isSameAs(first);
        rename(BAC_KAN, "NS", "Nước", "Water");
        assertThat(lists.in(BAC_KAN)).isNotSameAs(first);
    }

    @Test
    void editsAtOnceAreAllKept() throws Exception {
        var edits =
                IntStream.range(0, 24)
                        .mapToObj(
                                n -> (Runnable) () -> rename(BAC_KAN, "NS", "Nước " + n, "Water"));
        var reads = Stream.generate(() -> (Runnable) () -> lists.in(BAC_KAN)).limit(24);
        try (var at = Executors.newFixedThreadPool(6)) {
            for (var done : Stream.concat(edits, reads).map(at::submit).toList()) {
                done.get();
            }
        }
        assertThat(editsKept()).isEqualTo(24);
        var ours = lists.in(BAC_KAN);
        var item = ours.existing("petition.topic", "NS");
        assertThat(ours.history(item).getFirst().item()).isEqualTo(item);
        assertThat(ours.history(item)).extracting(e -> e.item().vi()).doesNotHaveDuplicates();
    }

    @Test
    void anotherProgramsEditIsNotLost() {
        var other = new CodeLists(store, clock);
        assertThat(other.in(BAC_KAN).word("petition.topic", "NS", "vi")).isNotEqualTo("Nước");
        rename(BAC_KAN, "NS", "Nước", "Water");
        other.retire(BAC_KAN, "petition.topic", "NS", true, BINH);
        assertThat(other.in(BAC_KAN).existing("petition.topic", "NS"))
                .returns("Nước", Item::vi)
                .returns(true, Item::retired);
    }

    private void refused(String code, Item item) {
        assertThatThrownBy(() -> lists.add(BAC_KAN, item, ADA)).hasMessageContaining(code);
    }

    private void rename(Realm realm, String code, String vi, String en) {
        lists.rename(realm, "petition.topic", code, vi, en, ADA);
    }

    private String word(Realm realm, String code, String language) {
        return lists.in(realm).word("petition.topic", code, language);
    }

    private String wordAt(Instant at) {
        return lists.in(BAC_KAN).word("petition.topic", "NS", "vi", at);
    }

    private List<String> codes(Realm realm, String list) {
        return lists.in(realm).items(list).stream().map(Item::code).toList();
    }

    private int editsKept() {
        return db.sql("select count(*) from shared_code_edit").query(Integer.class).single();
    }

    private static Item shippedLater() {
        return new Item("meeting.counterpart", "zz_later", "Sau", "Later", null, 3, false);
    }

    private static Item competence(String code, String vi, String en) {
        return Item.typed("petition.competence", code, vi, en, "");
    }

    private static Item competenceOf(String code, String group) {
        return Item.typed("petition.competence", code, "Nhóm lạ", "Odd group", group);
    }
}
