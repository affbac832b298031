package vn.doithoai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, started as its start script starts it, with the database
/// beside it.
final class Program implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    Program(Path jar, List<String> jvm, Database database, int port) throws IOException {
        this.port = port;
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(
                List.of(
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--port=" + port,
                        "--data=" + jar.resolveSibling("bench-data"),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=none"));
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(jar.resolveSibling("bench-program.log").toFile())
                        .start();
        awaitReady();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// Resident memory in MB, of the program alone.
    long residentMb() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void awaitReady() throws IOException {
        var until = System.nanoTime() + STARTS_WITHIN.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until && process.isAlive()) {
                if (answers(http)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("the program did not start; see bench-program.log");
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
