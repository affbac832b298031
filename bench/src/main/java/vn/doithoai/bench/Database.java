package vn.doithoai.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL with the settings of the program's own: fsync, full pages and synchronous commit
/// on. It can be killed like any other process, and started again as it was started.
final class Database implements AutoCloseable {
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final Path data;

    /// @param counting whether the statements are counted, which costs a little
    Database(Path data, boolean counting) throws IOException {
        this.data = data;
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig(
                                "shared_preload_libraries", counting ? "pg_stat_statements" : "")
                        .setDataDirectory(data.toFile())
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("effective_cache_size", "1GB")
                        .setServerConfig("work_mem", "16MB")
                        .setServerConfig("maintenance_work_mem", "128MB")
                        .setServerConfig("wal_compression", "on")
                        .setServerConfig("max_wal_size", "2GB")
                        .setServerConfig("checkpoint_timeout", "15min")
                        .setServerConfig("random_page_cost", "1.1")
                        .setServerConfig("jit", "off")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
    }

    int port() {
        return postgres.getPort();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    long one(String sql) throws SQLException {
        try (var connection = open();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> lines(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = open();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    String setting(String name) throws SQLException {
        return lines("show " + name).getFirst();
    }

    void run(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Of all processes of the server.
    double processorMillis() throws IOException {
        return Processor.millisOfFamily(server());
    }

    private ProcessHandle server() throws IOException {
        var number = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    /// SIGKILL to the server and every process of it, as when the power goes; then it is started
    /// again.
    void killAndStart() throws IOException, InterruptedException {
        var server = server();
        var command = command(server.pid());
        var all = new ArrayList<>(server.descendants().toList());
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.add(server);
        for (var each : all) {
            each.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("restarted.log").toFile())
                .start();
        awaitReady();
    }

    // PostgreSQL refuses to run as root; the library steps aside in the same way.
    private static List<String> command(long server) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(Files.readString(Path.of("/proc/" + server + "/cmdline")).split("\0")));
        return command;
    }

    private void awaitReady() throws IOException, InterruptedException {
        var until = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            try (var connection = open()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IOException("PostgreSQL did not start again; see restarted.log");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
