package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
    @Test
    void modulesKeepToTheirBoundaries() {
        Modules.ALL.verify();
    }

    @Test
    void anUpwardLookIsSeen() {
        var house = ApplicationModules.of("vn.doithoai.rules.broken.house", _ -> true);
        assertThat(house.detectViolations().getMessages())
                .singleElement()
                .asString()
                .contains("Module 'lower' depends on module 'upper' via")
                .contains("Cellar -> ");
    }

    @Test
    void writesTheDiagrams() {
        var folder = Project.ROOT.resolve("app/target/spring-modulith-docs");
        new Documenter(Modules.ALL).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
        assertThat(folder).isNotEmptyDirectory();
    }

    /// When modules change, `app/target/map.md` is the new `docs/map.md`.
    @Test
    void theMapIsOfToday() throws IOException {
        var map = map();
        Files.writeString(Project.ROOT.resolve("app/target/map.md"), map);
        assertThat(Project.ROOT.resolve("docs/map.md"))
                .as("the modules changed: app/target/map.md is the new docs/map.md")
                .hasContent(map);
    }

    private static String map() {
        return Modules.allowed().entrySet().stream()
                .map(module ->
                        "| `%s` | %s | %s |\n"
                                .formatted(
                                        module.getKey(),
                                        Modules.sentence(module.getKey()),
                                        module.getValue().stream()
                                                .map(name -> "`" + name + "`")
                                                .collect(Collectors.joining(" "))))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                # The modules

                                Made from each module's `package-info.java`; a test compares it.
                                A module sees only what its last column names.

                                | module | what it is for | may see |
                                |---|---|---|
                                """,
                                ""));
    }
}
