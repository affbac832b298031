package vn.doithoai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, started as its start script starts it, with the database
/// beside it.
final class Program implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private final int port;
    private Process process;

    Program(Options options, Database database, int port, String... settings) throws IOException {
        this.port = port;
        var jar = options.jar();
        log = jar.resolveSibling("bench-program-" + port + ".log");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.jvm());
        command.addAll(
                List.of(
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--port=" + port,
                        "--data=" + data(options),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=none"));
        command.addAll(List.of(settings));
        process = started();
    }

    /// Where it keeps what is not in the database.
    static Path data(Options options) {
        return options.jar().resolveSibling("bench-data");
    }

    private Process started() throws IOException {
        var starting =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        awaitReady(starting);
        return starting;
    }

    /// SIGKILL, and then the same again.
    void killAndStart() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        process = started();
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    double processorMillis() throws IOException {
        return Processor.millis(process.pid());
    }

    /// Resident memory in MB, of the program alone.
    long residentMb() throws IOException {
        return Processor.residentMb(process.pid());
    }

    private void awaitReady(Process starting) throws IOException {
        var until = System.nanoTime() + STARTS_WITHIN.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until && starting.isAlive()) {
                if (answers(http)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the program did not start; see " + log);
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        try {
            http.send(HttpRequest.newBuilder(at("/")).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
