package vn.doithoai.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// A PostgreSQL as durable as the program's own: fsync, full pages and synchronous commit on.
final class Database implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    Database(Path data) throws IOException {
        postgres =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data.toFile())
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("max_wal_size", "2GB")
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

    String setting(String name) throws SQLException {
        try (var connection = open();
                var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
