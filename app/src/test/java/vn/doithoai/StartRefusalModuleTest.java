package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Whoever starts the program with a key file that will not do is told so, in words and not in
/// stacks.
class StartRefusalModuleTest {
    @TempDir private Path data;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void aKeyFileOthersCanReadStopsTheStart() throws IOException {
        var key = Files.writeString(data.resolve("vault.key"), "doithoai vault keys 1\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        var refused = catchThrowableOfType(StartRefused.class, this::start);
        refused.tell(new StartWords(out()));
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Hãy chạy: chmod 600 " + key)
                .contains("has mode rw-r--r--")
                .doesNotContain("Exception");
    }

    private void start() throws IOException {
        try (var port = new ServerSocket(0)) {
            int free = port.getLocalPort();
            port.close();
            new ProgramStart(options(free), out(), false).run();
        } finally {
            LoggingSystem.get(getClass().getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        }
    }

    private StartOptions options(int port) {
        return StartOptions.of(
                "serve",
                "--port=" + port,
                "--data=" + data,
                "--spring.datasource.url=" + TestDatabase.fresh(),
                "--spring.datasource.username=postgres");
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }
}
