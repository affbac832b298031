package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void nothingChosenIsNoCondition() {
        var where =
                new Where().anyOf("topic", "topics", List.of()).below("path", "unit", List.of());
        assertThat(where.sql()).isEmpty();
        assertThat(where.values()).isEmpty();
    }

    @Test
    void aPathTakesInWhatLiesBelow() {
        var where = new Where().below("path", "unit", List.of("06/061"));
        assertThat(where.sql()).isEqualTo("   and (path = :unit0 or path like :unit0_below)");
        assertThat(where.values()).containsEntry("unit0_below", "06/061/%");
    }

    @Test
    void whatWasTypedTravelsAsAParameter() {
        var where = new Where().andIf("code = :code", "code", "' or true --");
        assertThat(where.sql()).doesNotContain("true");
        assertThat(where.andIf("x = :x", "x", null).sql()).doesNotContain(":x");
    }
}
