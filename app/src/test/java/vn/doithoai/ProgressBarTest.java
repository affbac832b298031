package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aKeptLogGetsALineForEachFifth() {
        run(false);
        assertThat(shown().lines()).hasSize(6).first().isEqualTo("    0 %  Loading");
        assertThat(shown()).endsWith("  100 %  Loading\n").doesNotContain("\r");
    }

    @Test
    void aTerminalGetsOneLine() {
        run(true);
        assertThat(shown()).contains("\r").endsWith("100 %  Loading\n").containsOnlyOnce("\n");
    }

    @Test
    void workThatEndsEarlyIsShownAsDone() {
        new ProgressBar(stream(), true, "Loading").close();
        assertThat(shown()).contains("100 %");
    }

    private void run(boolean terminal) {
        try (var bar = new ProgressBar(stream(), terminal, "Loading")) {
            for (int i = 1; i <= 1_000; i++) {
                bar.reached(i, 1_000);
            }
        }
    }

    private PrintStream stream() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
