package vn.doithoai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The program as people start it: a process of its own, with its own data folder and the
/// PostgreSQL it brings along. It can be killed, and started again over the same folder.
final class RealProgram implements AutoCloseable {
    private static final Pattern SET_UP_WORD = Pattern.compile("Mã thiết lập lần đầu: (\\S+)");

    private final Path data;
    private final int port = freePort();
    private volatile CountDownLatch up = new CountDownLatch(1);
    private Process process;

    /// What the first start asks whoever sets it up for.
    private volatile String setUpWord = "";

    RealProgram(Path data) throws IOException {
        this.data = data;
        process = started();
    }

    int port() {
        return port;
    }

    String setUpWord() {
        return setUpWord;
    }

    /// SIGKILL to the program alone; the PostgreSQL it brought along stays behind. Then it is
    /// started again.
    void killAndStart() throws IOException {
        up = new CountDownLatch(1);
        restart();
    }

    private void restart() throws IOException {
        process.destroyForcibly().onExit().join();
        process = started();
    }

    /// SIGKILL to PostgreSQL under the running program, and then to the program.
    void killDatabaseAndStart() throws IOException {
        up = new CountDownLatch(1);
        killDatabase();
        restart();
    }

    /// SIGKILL to PostgreSQL and all its children; the program is left to itself.
    void killDatabase() throws IOException {
        var server = ProcessHandle.of(Long.parseLong(note().getFirst().strip())).orElseThrow();
        var all = server.descendants().toList();
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    /// SIGKILL to its first process alone: its children see it go and end by themselves.
    void killPostmaster() throws IOException {
        var server = ProcessHandle.of(Long.parseLong(note().getFirst().strip())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /// Until it is up, at once when it is.
    void await() throws InterruptedException {
        up.await();
    }

    /// Its database while it is up.
    DataSource database() throws IOException {
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%s/doithoai".formatted(note().get(3).strip()),
                "doithoai",
                Files.readString(data.resolve("password")).strip());
    }

    private List<String> note() throws IOException {
        return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
    }

    // Ready is what it says itself: the address, then how to stop it.
    private Process started() throws IOException {
        var starting =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                withoutTests(),
                                DoiThoai.class.getName(),
                                "serve",
                                "--port=" + port,
                                "--data=" + data)
                        .redirectErrorStream(true)
                        .start();
        var said = starting.inputReader(StandardCharsets.UTF_8);
        var before = new StringBuilder();
        for (var line = said.readLine(); ; line = said.readLine()) {
            if (line == null) {
                throw new IOException("the program did not start: " + before);
            }
            before.append(line).append('\n');
            var word = SET_UP_WORD.matcher(line);
            if (word.find()) {
                setUpWord = word.group(1);
            }
            if (line.contains("Ctrl-C")) {
                break;
            }
        }
        Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
        up.countDown();
        return starting;
    }

    private static String withoutTests() {
        var all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":"))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(":"));
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
