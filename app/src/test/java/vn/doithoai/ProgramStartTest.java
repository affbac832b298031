package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStartTest {
    @TempDir private Path place;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private void start(int port, Path data) {
        var options = StartOptions.of("serve", "--port=" + port, "--data=" + data);
        new ProgramStart(options, new PrintStream(out, true, StandardCharsets.UTF_8), false).run();
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsMade() throws IOException {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> start(port, place.resolve("data")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("start.port_taken [" + port + ", " + (port + 1) + "]");
        }
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void dataOfAnotherPostgresIsLeftAlone() throws IOException {
        var cluster = Files.createDirectories(place.resolve("data/postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        Files.writeString(cluster.resolve("records"), "irreplaceable");
        assertThatThrownBy(() -> start(free(), place.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("start.data_newer")
                .hasMessageContaining("17, 18");
        assertThat(cluster.resolve("records")).hasContent("irreplaceable");
    }

    /// Whoever was refused holds nothing any more.
    @Test
    void aRefusedStartLetsTheFolderGo() throws IOException {
        dataOfAnotherPostgresIsLeftAlone();
        DataFolder.open(place.resolve("data")).close();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
