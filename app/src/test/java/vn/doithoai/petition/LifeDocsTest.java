package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table in the docs is the table in the code. When it fails, put the text it expects into
/// docs/acts/life-of-a-petition.md.
class LifeDocsTest {

    @Test
    void theDocsShowTheTableAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("../docs/acts/life-of-a-petition.md")))
                .contains(table());
    }

    private static String table() {
        return Life.TABLE.stream()
                .map(LifeDocsTest::line)
                .collect(
                        Collectors.joining(
                                "\n", "| from | act | to | who |\n|---|---|---|---|\n", "\n"));
    }

    private static String line(Transition line) {
        var from = line.from();
        return "| %s | %s | %s | %s |"
                .formatted(
                        from == null ? "–" : from.word(),
                        line.act().word().replace('_', ' '),
                        line.to().word(),
                        line.by().stream()
                                .sorted()
                                .map(d -> d.name().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
