package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(
                        Project.files(Project.MAIN, ".java").stream()
                                .map(Path::getParent)
                                .distinct()
                                .flatMap(PackagesTest::faults))
                .isEmpty();
    }

    @Test
    void aSilentPackageIsSeen() {
        assertThat(faults("a", "\n@NullMarked\npackage a;")).containsExactly("a has no purpose");
        assertThat(faults("a", "/// Helpers\n@NullMarked\npackage a;"))
                .containsExactly("a has no purpose");
        assertThat(faults("a", "/// What a reader may see of it.\npackage a;"))
                .containsExactly("a is not @NullMarked");
        assertThat(faults(Path.of("/nowhere"))).containsExactly("/nowhere has no package-info");
    }

    private static Stream<String> faults(Path folder) {
        var info = folder.resolve("package-info.java");
        return Files.exists(info)
                ? faults(Project.name(folder), Project.text(info)).stream()
                : Stream.of(folder + " has no package-info");
    }

    private static List<String> faults(String name, String info) {
        var purpose = Modules.purpose(info);
        return Stream.of(
                        purpose.endsWith(".") && purpose.split(" ").length > 3
                                ? ""
                                : name + " has no purpose",
                        info.contains("\n@NullMarked\n") ? "" : name + " is not @NullMarked")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }
}
