package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doithoai.rules.HouseBudget.Figure;

class HouseBudgetTest {
    private final HouseBudget house =
            new HouseBudget(Project.mainSources(), Project.testSources(), templates());

    @Test
    void theHouseKeepsItsBudget() {
        System.out.println(house.table());
        assertThat(house.figures()).allMatch(Figure::holds);
    }

    @Test
    void nothingIsAboveItsBound() {
        assertThat(house.above()).isEmpty();
    }

    @Test
    void theLibrariesKeepTheSameBounds() {
        for (var library : Project.LIBRARIES) {
            var code = Parser.under(library.resolve("src/main/java"));
            var tests = Parser.under(library.resolve("src/test/java"));
            assertThat(code).isNotEmpty();
            assertThat(new HouseBudget(code, tests, Map.of()).above()).isEmpty();
        }
    }

    @Test
    void everythingAboveItsBoundIsSeen() {
        var file = Parser.of("Desk.java", controller());
        var broken = new HouseBudget(List.of(file), List.of(), Map.of("a.jte", 61, "b.jte", 60));
        assertThat(broken.above())
                .containsOnly(
                        Map.entry("file Desk.java", 302),
                        Map.entry("method Desk.java longest", 41),
                        Map.entry("parameters Desk.java Desk", 7),
                        Map.entry("controller Desk.java", 302),
                        Map.entry("template a.jte", 61));
    }

    @Test
    void aWholeTooBigOrTooOpenIsSeen() {
        var big =
                Parser.of(
                        "A.java",
                        "public class A {\nvoid a() {\n%s}\n}\n".formatted("\n".repeat(38)));
        var small = Parser.of("A.java", "class A {\n}\n");
        assertThat(new HouseBudget(List.of(big, big), List.of(small), Map.of()).figures())
                .noneMatch(Figure::holds);
        assertThat(new HouseBudget(List.of(small), List.of(small), Map.of()).figures())
                .allMatch(Figure::holds);
    }

    private static String controller() {
        return """
        @Controller
        class Desk {
            Desk(int a, int b, int c, int d, int e, int f, int g) {}

            record Data(int a, int b, int c, int d, int e, int f, int g) {
                Data {}
            }

            @Override
            void longest(
                    int a, int b) {
        %s
            }
        %s
        }
        """
                .formatted("\n".repeat(38), "\n".repeat(249));
    }

    private static Map<String, Integer> templates() {
        return Project.files(Project.TEMPLATES, ".jte").stream()
                .collect(
                        Collectors.toMap(
                                Project::name, file -> (int) Project.text(file).lines().count()));
    }
}
