package vn.doithoai.shared;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedListsTest {
    @Test
    void everyListHasAllItsItems() {
        assertThat(
                        ShippedLists.read().stream()
                                .collect(groupingBy(CodeLists.Item::list, counting())))
                .isEqualTo(
                        Map.of(
                                "petition.topic", 16L,
                                "petition.competence", 7L,
                                "petition.channel", 11L,
                                "petition.closing", 8L,
                                "meeting.kind", 10L,
                                "meeting.counterpart", 15L,
                                "referral.result", 12L));
    }

    @Test
    void everyResultSaysItsClass() {
        assertThat(ShippedLists.read())
                .filteredOn(item -> item.list().equals("referral.result"))
                .extracting(CodeLists.Item::group)
                .containsOnly(
                        "settled",
                        "in_progress_with_roadmap",
                        "in_progress",
                        "explained",
                        "not_settled");
    }
}
