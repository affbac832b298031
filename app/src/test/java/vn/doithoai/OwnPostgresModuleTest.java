package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database of a running program, not that of the tests: it must survive what happens to it.
class OwnPostgresModuleTest {
    @TempDir private static Path place;

    private final Running running = new Running();

    @AfterEach
    void stop() {
        running.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void nothingCommittedIsLost(String setting) {
        assertThat(show(start(), setting)).isEqualTo("on");
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        assertThat(show(start(), "listen_addresses")).isEqualTo("127.0.0.1");
        var socketFolder = Files.readAllLines(place.resolve("postgresql/postmaster.pid")).get(4);
        assertThat(socketFolder).isBlank();
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        var url = start().settings().get("spring.datasource.url").toString();
        for (var user : new String[] {"postgres", "doithoai"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "").close())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void thePasswordIsForTheOwnerAlone() throws IOException {
        start();
        assertThat(permissions(place)).isEqualTo("rwx------");
        assertThat(permissions(place.resolve("password"))).isEqualTo("rw-------");
    }

    @Test
    void theProgramIsNoSuperuser() {
        assertThat(show(start(), "is_superuser")).isEqualTo("off");
    }

    @Test
    void theProgramMayTakeDeletedRowsOutOfTheFiles() {
        var own = start();
        assertThat(show(own, "wal_recycle")).isEqualTo("off");
        db(own).sql("vacuum (full)").update();
        db(own).sql("select pg_switch_wal()").query().listOfRows();
        db(own).sql("checkpoint").update();
    }

    @ParameterizedTest
    @CsvSource({"log_error_verbosity, terse", "log_min_error_statement, panic"})
    void whatWasRefusedIsNotWrittenDown(String setting, String value) {
        assertThat(show(start(), setting)).isEqualTo(value);
    }

    @Test
    void theDataOutlivesAStop() {
        db(start()).sql("create table if not exists kept (word text)").update();
        running.stop();
        var again = new Running();
        var folder = again.add(DataFolder.open(place));
        db(again.add(OwnPostgres.start(folder))).sql("select * from kept").query().listOfRows();
        again.stop();
    }

    @Test
    void aNoteOfACrashIsCleared() throws IOException {
        start();
        running.stop();
        var own = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(place.resolve("postgresql/postmaster.pid"), own + "\n" + place + "\n");
        var again = new Running();
        var folder = again.add(DataFolder.open(place));
        assertThat(show(again.add(OwnPostgres.start(folder)), "fsync")).isEqualTo("on");
        again.stop();
    }

    /// The program died, its PostgreSQL did not: nothing it had committed is lost.
    @Test
    void aSurvivorMakesWayForTheNext() throws Exception {
        var folder = running.add(DataFolder.open(place));
        var first = OwnPostgres.start(folder);
        db(first).sql("create table if not exists survived (word text)").update();
        db(first).sql("insert into survived values ('kept')").update();
        var programs = programs();
        first.close();
        var survivor = survivor(programs);
        var second = running.add(OwnPostgres.start(folder));
        assertThat(survivor.isAlive()).isFalse();
        assertThat(db(second).sql("select word from survived").query(String.class).list())
                .contains("kept");
    }

    /// PostgreSQL on the same cluster, started as if by a program that is no more.
    private static ProcessHandle survivor(Path programs) throws Exception {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL will not run as root: the library does the same.
            words.addAll(List.of("unshare", "-U"));
        }
        var cluster = place.resolve("postgresql");
        var settings = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        words.addAll(
                List.of(
                        programs.resolve("pg_ctl").toString(),
                        "start",
                        "--wait",
                        "--pgdata=" + cluster,
                        "--log=" + place.resolve("survivor.log"),
                        "--options=" + settings.formatted(free())));
        var started = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).start();
        assertThat(started.waitFor()).isZero();
        var note = Files.readAllLines(cluster.resolve("postmaster.pid"));
        var survivor = ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow();
        assertThat(survivor.isAlive()).isTrue();
        return survivor;
    }

    /// Where the PostgreSQL that runs now was unpacked: once a Java program, wherever it was first
    /// needed.
    private static Path programs() throws IOException {
        var note = Files.readAllLines(place.resolve("postgresql").resolve("postmaster.pid"));
        var command = ProcessHandle.of(Long.parseLong(note.getFirst())).orElseThrow().info();
        return Path.of(command.command().orElseThrow()).getParent();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aStartBrokenOffIsSetAside(@TempDir Path elsewhere) throws IOException {
        var half = Files.createDirectories(elsewhere.resolve("postgresql"));
        Files.writeString(half.resolve("half"), "of a cluster");
        Files.createDirectories(elsewhere.resolve("unfinished"));
        var folder = running.add(DataFolder.open(elsewhere));
        assertThat(OwnPostgres.isPrepared(folder)).isFalse();
        assertThat(show(running.add(OwnPostgres.start(folder)), "server_version")).startsWith("18");
        assertThat(OwnPostgres.isPrepared(folder)).isTrue();
        assertThat(elsewhere.resolve("unfinished-1/half")).hasContent("of a cluster");
    }

    @Test
    void twoProgramsNeverShareAFolder() {
        start();
        assertThatThrownBy(() -> DataFolder.open(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("start.data_taken")
                .hasMessageContaining("pid " + ProcessHandle.current().pid());
    }

    private OwnPostgres start() {
        return running.add(OwnPostgres.start(running.add(DataFolder.open(place))));
    }

    private static String show(OwnPostgres postgres, String setting) {
        return db(postgres).sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient db(OwnPostgres postgres) {
        var settings = postgres.settings();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        settings.get("spring.datasource.url").toString(),
                        settings.get("spring.datasource.username").toString(),
                        settings.get("spring.datasource.password").toString()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
