package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void nothingChosenIsNoCondition() {
        var where =
                new Where()
                        .anyOf("topic", "topics", List.of())
                        .below("path", "unit", List.of())
                        .andIf("code = :code", "code", null);
        assertThat(where.sql()).isEmpty();
        assertThat(where.values()).isEmpty();
    }

    @Test
    void conditionsStandInTheirOrder() {
        var where =
                new Where()
                        .and("realm = :realm", "realm", "06")
                        .and("due is not null")
                        .anyOf("topic", "topics", List.of("GT", "NS"))
                        .with("today", "2021-04-29");
        assertThat(where.sql())
                .isEqualTo(
                        "   and realm = :realm\n   and due is not null\n   and topic = any(:topics)");
        assertThat(where.values())
                .containsEntry("realm", "06")
                .containsEntry("today", "2021-04-29")
                .containsEntry("topics", new String[] {"GT", "NS"})
                .hasSize(3);
    }

    @Test
    void aPathTakesInWhatLiesBelow() {
        var where = new Where().below("path", "unit", List.of("06/061", "22"));
        assertThat(where.sql())
                .isEqualTo(
                        "   and (path = :unit0 or path like :unit0_below"
                                + " or path = :unit1 or path like :unit1_below)");
        assertThat(where.values())
                .containsEntry("unit0", "06/061")
                .containsEntry("unit0_below", "06/061/%")
                .containsEntry("unit1_below", "22/%");
    }

    @Test
    void whatWasTypedTravelsAsAParameter() {
        for (var typed : List.of("' or true --", ":unit0", "%", "\\", "$1")) {
            var where =
                    new Where()
                            .andIf("code = :code", "code", typed)
                            .anyOf("topic", "topics", List.of(typed))
                            .below("path", "unit", List.of(typed));
            assertThat(where.sql())
                    .isEqualTo(
                            new Where()
                                    .andIf("code = :code", "code", "x")
                                    .anyOf("topic", "topics", List.of("y"))
                                    .below("path", "unit", List.of("z"))
                                    .sql());
            assertThat(where.values()).containsEntry("code", typed).containsEntry("unit0", typed);
        }
    }

    @Test
    void everyParameterNamedIsGiven() {
        var random = new Random(3);
        for (int n = 0; n < 200; n++) {
            var where = new Where();
            for (int i = 0; i < random.nextInt(5); i++) {
                var some = IntStream.range(0, random.nextInt(4)).mapToObj(p -> "06/" + p).toList();
                where.anyOf("c" + i, "any" + i, some).below("p" + i, "below" + i, some);
            }
            assertThat(named(where.sql()))
                    .containsExactlyInAnyOrderElementsOf(where.values().keySet());
        }
    }

    private static List<String> named(String sql) {
        return Stream.of(sql.split("[^:\\w]+"))
                .filter(word -> word.startsWith(":"))
                .map(word -> word.substring(1))
                .toList();
    }
}
