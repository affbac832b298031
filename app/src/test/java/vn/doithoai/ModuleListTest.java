package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/// The program reads its list of modules from a file, because finding them takes seconds at every
/// start. The file must name each module after those it uses: migrations run in its order.
class ModuleListTest {
    private static final String FILE = "META-INF/spring-modulith/application-modules.json";
    private static final ApplicationModules MODULES = ApplicationModules.of(DoiThoai.class);

    private final List<String> listed = listed();

    @Test
    void everyModuleIsListed() {
        assertThat(listed)
                .as("%s names every module", FILE)
                .containsExactlyInAnyOrderElementsOf(ours().map(ModuleListTest::name).toList());
    }

    @Test
    void aModuleStandsAfterThoseItUses() {
        ours().forEach(module ->
                assertThat(listed.subList(0, listed.indexOf(name(module))))
                        .as("modules before %s in %s", name(module), FILE)
                        .containsAll(used(module)));
    }

    /// Without the libraries, which have no tables.
    private static Stream<ApplicationModule> ours() {
        return MODULES.stream().filter(ModuleListTest::isOurs);
    }

    private static boolean isOurs(ApplicationModule module) {
        return Files.isDirectory(Path.of("src/main/java/vn/doithoai", name(module)));
    }

    private static List<String> used(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values()).stream()
                .map(dependency -> dependency.getTargetModule())
                .filter(ModuleListTest::isOurs)
                .map(ModuleListTest::name)
                .distinct()
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static List<String> listed() {
        try {
            var json = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return Pattern.compile("\"(\\w+)\":")
                    .matcher(json)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
