package vn.doithoai.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.tlog.AddCheckpoint;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.ConsistencyProof;
import vn.doithoai.tlog.Cosigning;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifierKey;
import vn.doithoai.tlog.WitnessClient;

/// The command as somebody starts it, asked over HTTP.
class WitnessServerTest {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-07-01T05:00:00Z"));

    @TempDir Path data;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();
    private WitnessedLog log;
    private WitnessServer witness;

    @BeforeAll
    static void limits() {
        WitnessLimits.set();
    }

    @BeforeEach
    void start() throws IOException {
        log = new WitnessedLog();
        witness = started("--name", "mttq.example/nhan-chung");
    }

    @AfterEach
    void stop() {
        witness.close();
        log.close();
        http.close();
    }

    private WitnessServer started(String... more) {
        var words = new ArrayList<>(List.of(log.url(), "--listen", "localhost:0"));
        words.addAll(List.of("--data", data.toString()));
        words.addAll(List.of(more));
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return WitnessCommand.start(words, out, NOON);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + witness.port() + path);
    }

    private HttpResponse<String> add(byte[] body) throws Exception {
        var post =
                HttpRequest.newBuilder(at("/add-checkpoint"))
                        .POST(BodyPublishers.ofByteArray(body));
        return http.send(post.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private String monitored() {
        return "/" + Checkpoint.originHash(WitnessedLog.ORIGIN) + "/checkpoint";
    }

    private VerifierKey key() {
        var line = said().lines().filter(one -> one.startsWith("  witness ")).findFirst();
        return VerifierKey.parse(line.orElseThrow().strip().split(" ")[2]);
    }

    @Test
    void aLogAsksAndIsCosigned() throws IOException {
        var client = new WitnessClient(http, at("/"), List.of(key()), Duration.ofSeconds(5));
        for (long size : List.of(0L, 5L, 300L, 300L)) {
            var answer = client.cosign(log.signed(size), 0, log.tree()::consistency);
            assertThat(answer).as("size " + size).isInstanceOf(Cosigning.Cosigned.class);
        }
        assertThat(client.cosign(log.signed(5), 0, log.tree()::consistency))
                .isEqualTo(new Cosigning.Ahead(300));
    }

    @Test
    void eachRefusalHasItsStatus() throws Exception {
        assertThat(get(monitored()).statusCode()).isEqualTo(404);
        assertThat(add(log.request(0, 200)).statusCode()).isEqualTo(200);
        var behind = add(log.request(0, 300));
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(behind.body()).isEqualTo("200\n");
        assertThat(add(signed(new TreeHead(100, log.tree().root(100)), 200, 1)).statusCode())
                .isEqualTo(400);
        assertThat(add(new byte[AddCheckpoint.LIMIT + 1]).statusCode()).isEqualTo(400);
        assertThat(add(signed(TreeHead.EMPTY, 0, 9)).statusCode()).isEqualTo(403);
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(get("/../witness.key").statusCode()).isIn(400, 404);
        assertThat(get("/").statusCode()).isEqualTo(404);
        var other = new String(log.request(0, 300), StandardCharsets.UTF_8).replace("/06", "/07");
        assertThat(add(other.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(404);
        var latest =
                SignedCheckpoint.parse(get(monitored()).body().getBytes(StandardCharsets.UTF_8));
        assertThat(latest.checkpoint().head().size()).isEqualTo(200);
        assertThat(latest.verify(WitnessedLog.ORIGIN, List.of(key())).size()).isEqualTo(200);
    }

    private static byte[] signed(TreeHead head, long old, int key) {
        var none = new ConsistencyProof(old, head.size(), List.of());
        var signed = WitnessedLog.signed(head, WitnessedLog.key(key));
        return new AddCheckpoint(none, signed).bytes();
    }

    @Test
    void aSecondHistoryIsRefusedKeptAndSaid() throws Exception {
        add(log.request(0, 200));
        var other = new TreeHead(200, Hash.leaf(new byte[0]));
        assertThat(add(signed(other, 200, 1)).statusCode()).isEqualTo(422);
        assertThat(add(signed(other, 200, 1)).statusCode()).isEqualTo(422);
        assertThat(said()).containsOnlyOnce("ALARM: " + WitnessedLog.ORIGIN);
        try (var kept = Files.list(data.resolve("evidence"))) {
            var file = kept.findFirst().orElseThrow();
            var evidence = SignedCheckpoint.parse(Files.readAllBytes(file));
            assertThat(evidence.verify(WitnessedLog.key(1).verifier())).isEqualTo(other);
        }
        assertThat(get(monitored()).body()).startsWith(WitnessedLog.ORIGIN + "\n200\n" + root(200));
    }

    private String root(long size) throws IOException {
        return log.tree().root(size).toString();
    }

    @Test
    void itGoesOnWhereItStopped() throws Exception {
        add(log.request(0, 200));
        var key = key();
        var file = data.resolve("witness.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        witness.close();
        said.reset();
        // the log is gone, and says another key when it is back
        log.policy = "log " + WitnessedLog.key(2).verifier() + "\nquorum none\n";
        witness = started();
        assertThat(key()).isEqualTo(key);
        assertThat(said()).contains("the key kept from the first contact");
        assertThat(add(log.request(0, 300)).statusCode()).isEqualTo(409);
        assertThat(add(log.request(200, 300)).statusCode()).isEqualTo(200);
        var forged = signed(new TreeHead(300, Hash.leaf(new byte[0])), 300, 2);
        assertThat(add(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void aLogThatChangesItsKeyIsFollowed() throws Exception {
        var fresh = WitnessedLog.key(2);
        var old = WitnessedLog.key(1);
        var later = WitnessedLog.signed(new TreeHead(5, log.tree().root(5)), fresh);
        var request = new AddCheckpoint(new ConsistencyProof(0, 5, List.of()), later).bytes();
        assertThat(add(request).statusCode()).isEqualTo(403);
        log.changes.add(KeyChange.rotated(old, fresh).note().bytes());
        witness.close();
        witness = started();
        assertThat(add(request).statusCode()).isEqualTo(200);
        log.changes.add(KeyChange.revoked(fresh, old.verifier()).note().bytes());
        witness.close();
        witness = started();
        assertThat(add(log.request(5, 300)).statusCode()).isEqualTo(403);
        // what was learnt is kept, also without the log
        log.changes.clear();
        witness.close();
        witness = started();
        assertThat(add(log.request(5, 300)).statusCode()).isEqualTo(403);
    }

    @Test
    void theLineForTheLogNamesNoEveryAddress() throws Exception {
        witness.close();
        said.reset();
        witness = started("--listen", "0.0.0.0:0");
        assertThat(said()).contains("http://").doesNotContain("http://0.0.0.0");
    }

    @Test
    void whoeverSendsSlowlyKeepsNobodyOut() throws Exception {
        try (var slow = new Socket("localhost", witness.port())) {
            slow.getOutputStream()
                    .write(
                            "POST /add-checkpoint HTTP/1.1\r\nHost: x\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertThat(add(log.request(0, 200)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itDoesNotStartWithoutWhatItNeeds() throws IOException {
        assertThatThrownBy(() -> started("--name", "another"))
                .hasMessage("--name: the key signs as mttq.example/nhan-chung");
        var file = data.resolve("witness.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::started).hasMessageContaining("chmod 600");
        assertThatThrownBy(() -> started("--data", data.resolve("new").toString(), "--name", "a b"))
                .hasMessageStartingWith("--name: ");
        log.policy = "hello";
        assertThatThrownBy(() -> started("--data", data.resolve("other").toString()))
                .hasMessageContaining("/policy: policy, line 1");
        log.close();
        assertThatThrownBy(() -> started("--data", data.resolve("third").toString()))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("no answer from");
        log = new WitnessedLog();
    }
}
