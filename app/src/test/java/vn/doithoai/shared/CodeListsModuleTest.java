package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.doithoai.FreshDatabase;

@ApplicationModuleTest
@FreshDatabase
class CodeListsModuleTest {
    private static final UUID SOMEBODY = new UUID(0, 1);

    @Autowired CodeLists lists;
    @Autowired CodeItemStore store;

    @Test
    void everyShippedListIsThere() {
        assertThat(lists.names()).containsExactlyInAnyOrderElementsOf(ShippedLists.NAMES);
    }

    @Test
    void aCommaInsideAWordIsKept() {
        assertThat(lists.word("petition.topic", "AN", "vi")).isEqualTo("An ninh, trật tự");
        assertThat(lists.word("petition.topic", "AN", "en")).isEqualTo("Security and public order");
    }

    @Test
    void anEditOutlivesTheNextStart() {
        lists.rename("petition.topic", "NS", "Nước sạch nông thôn", "Rural water", SOMEBODY);
        store.addAbsent(ShippedLists.read());
        assertThat(new CodeLists(store).word("petition.topic", "NS", "vi"))
                .isEqualTo("Nước sạch nông thôn");
        assertThat(lists.word("petition.topic", "NS", "en")).isEqualTo("Rural water");
    }

    @Test
    void aRetiredItemIsReadButNotChosen() {
        lists.retire("petition.channel", "post", true, SOMEBODY);
        assertThat(lists.word("petition.channel", "post", "vi")).isEqualTo("Bưu chính");
        assertThat(lists.choices("petition.channel")).noneMatch(i -> i.code().equals("post"));
        assertThatThrownBy(() -> lists.chosen("petition.channel", "post", "channel"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anItemMovesByOnePlace() {
        lists.move("meeting.counterpart", "voters", true, SOMEBODY);
        assertThat(lists.items("meeting.counterpart"))
                .extracting(CodeLists.Item::code)
                .startsWith("voters", "village", "front_unions");
    }

    @Test
    void aNewItemStandsLast() {
        lists.add(item("x1", "Hạng mục mới", "New item"), SOMEBODY);
        assertThat(lists.items("petition.competence").getLast().code()).isEqualTo("x1");
    }

    @Test
    void aCodeIsNotTakenTwice() {
        assertThatThrownBy(() -> lists.add(item("central", "Trùng", "Twice"), SOMEBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("shared.code_taken");
    }

    @Test
    void aWordlessItemIsRefused() {
        assertThatThrownBy(() -> lists.add(item("x2", "Chỉ tiếng Việt", " "), SOMEBODY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("shared.word_missing");
    }

    private static CodeLists.Item item(String code, String vi, String en) {
        return new CodeLists.Item("petition.competence", code, vi, en, null, 0, false);
    }
}
