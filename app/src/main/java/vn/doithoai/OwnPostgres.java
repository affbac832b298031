package vn.doithoai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A real PostgreSQL that the program brings along and runs on its data folder. Unlike the library
/// underneath, which is made for tests, it loses nothing that was committed: see `DURABLE`.
final class OwnPostgres implements AutoCloseable {
    static final int VERSION = 18;

    private static final String OWNER = "doithoai";
    private static final String READY = "doithoai-ready";
    private static final List<String> DURABLE =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    // The library starts PostgreSQL with fsync and synchronous_commit off; the last word wins.
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("max_connections", "40"),
                    Map.entry("shared_buffers", "128MB"),
                    Map.entry("effective_cache_size", "1GB"),
                    Map.entry("work_mem", "16MB"),
                    Map.entry("maintenance_work_mem", "128MB"),
                    Map.entry("wal_compression", "on"),
                    Map.entry("max_wal_size", "2GB"),
                    Map.entry("checkpoint_timeout", "15min"),
                    Map.entry("random_page_cost", "1.1"),
                    // old log is removed and not kept for its space: it repeats what was deleted
                    Map.entry("wal_recycle", "off"),
                    // a row that is refused, or the statement that brought it, is not written down
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_min_error_statement", "panic"),
                    Map.entry("jit", "off"),
                    Map.entry("logging_collector", "on"),
                    Map.entry("log_filename", "postgresql-%a.log"),
                    Map.entry("log_truncate_on_rotation", "on"));

    private final EmbeddedPostgres server;
    private final String password;

    private OwnPostgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static OwnPostgres start(DataFolder folder) {
        var cluster = folder.cluster();
        try {
            new Postmaster(cluster).clear();
            refuseOtherVersion(cluster);
            setAsideUnfinished(cluster);
            var own = new OwnPostgres(library(folder).start(), folder.password());
            own.prepare(cluster);
            return own;
        } catch (IOException | IllegalStateException failed) {
            throw new StartRefused("start.database_failed", cluster.resolve("log"));
        }
    }

    static boolean isPrepared(DataFolder folder) {
        return Files.exists(folder.cluster().resolve(READY));
    }

    /// Where the program finds its database, as settings of Spring.
    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), OWNER),
                "spring.datasource.username",
                OWNER,
                "spring.datasource.password",
                password);
    }

    /// Starts it again when it dies; what it tells is whether it is away.
    static Watch watched(DataFolder folder, Outage outage) {
        var postmaster = new Postmaster(folder.cluster());
        var program = postmaster.program().orElseThrow();
        return Watch.over(postmaster, PgCtl.beside(program, folder.cluster()), outage);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres.Builder library(DataFolder folder) throws IOException {
        var password = folder.password();
        // The library makes its working folder writable for all: it must lie inside ours.
        System.setProperty("ot.epg.working-dir", folder.program().toString());
        var library =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.cluster())
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(folder.program().toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setConnectConfig("password", password)
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", folder.passwordFile().toString())
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(library::setServerConfig);
        return library;
    }

    private static void refuseOtherVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (Files.exists(file)) {
            var found = Files.readString(file).strip();
            if (!found.equals(String.valueOf(VERSION))) {
                throw new StartRefused("start.data_newer", cluster, found, VERSION);
            }
        }
    }

    // A first start that was broken off left a cluster nobody has used: begin again beside it.
    private static void setAsideUnfinished(Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve(READY))) {
            var aside = cluster.resolveSibling("unfinished");
            for (int i = 1; Files.exists(aside); i++) {
                aside = cluster.resolveSibling("unfinished-" + i);
            }
            Files.move(cluster, aside);
        }
    }

    private void prepare(Path cluster) throws IOException {
        var administration = server.getPostgresDatabase();
        refuseUnsafe(administration);
        if (!Files.exists(cluster.resolve(READY))) {
            var db = JdbcClient.create(administration);
            // The password is base64 of our own making: it holds nothing to escape.
            db.sql("create role %s login password '%s'".formatted(OWNER, password)).update();
            db.sql("create database %1$s owner %1$s".formatted(OWNER)).update();
            Files.createFile(cluster.resolve(READY));
        }
        allowScrubbing();
    }

    // What the vault needs to take deleted rows out of the files.
    private void allowScrubbing() {
        var inside = JdbcClient.create(server.getDatabase("postgres", OWNER));
        inside.sql("grant pg_checkpoint to " + OWNER).update();
        inside.sql("grant execute on function pg_switch_wal() to " + OWNER).update();
    }

    private static void refuseUnsafe(DataSource administration) {
        for (var setting : DURABLE) {
            var value =
                    JdbcClient.create(administration)
                            .sql("show " + setting)
                            .query(String.class)
                            .single();
            if (!value.equals("on")) {
                throw new StartRefused("start.database_unsafe", setting);
            }
        }
    }
}
