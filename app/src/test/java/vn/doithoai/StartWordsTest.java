package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StartWordsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StartWords words =
            new StartWords(new PrintStream(out, true, StandardCharsets.UTF_8));

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRefusalIsToldInBothLanguages() {
        new StartRefused("start.port_taken", 8080, 8081).tell(words);
        assertThat(said().lines()).hasSize(2).allMatch(line -> line.endsWith("--port 8081"));
        assertThat(said().lines().toList().getFirst()).contains("Cổng 8080 đang được");
        assertThat(said().lines().toList().getLast()).contains("Port 8080 is");
    }

    /// The machine's own language decides nothing.
    @Test
    void vietnameseComesFirstOnAnyMachine() {
        var before = Locale.getDefault();
        try {
            for (var machine : new Locale[] {Locale.ENGLISH, Locale.of("vi"), Locale.FRENCH}) {
                Locale.setDefault(machine);
                assertThat(StartWords.title("start.preparing"))
                        .isEqualTo("Chuẩn bị PostgreSQL · preparing PostgreSQL");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPathIsToldAsItIs() {
        words.say("start.data", "/srv/dữ liệu $1 \\x");
        assertThat(said()).contains("Dữ liệu: /srv/dữ liệu $1 \\x");
    }
}
