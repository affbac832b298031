package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.tlog.Cosigning.Ahead;
import vn.doithoai.tlog.Cosigning.Cosigned;
import vn.doithoai.tlog.Cosigning.Refused;
import vn.doithoai.tlog.Cosigning.Unreachable;

/// The witness client and the log reader against servers that do well, badly, and nothing.
class HttpTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final VerifiedTree TREE = Cast.tree(300);

    @TempDir Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        http.close();
    }

    private void serve(HttpHandler handler) {
        server.createContext("/", handler);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void serveWitness() {
        var witness =
                new Witness(
                        Map.of(Cast.ORIGIN, List.of(Cast.log().verifier())),
                        List.of(Cast.witness(1), Cast.witness(2)));
        var store = new WitnessFolder(folder);
        serve(exchange -> {
            assertThat(exchange.getRequestURI()).hasPath("/w/add-checkpoint");
            var answer =
                    witness.answer(exchange.getRequestBody().readAllBytes(), store, Instant.EPOCH);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            send(exchange, answer.status(), answer.bytes());
        });
    }

    private Cosigning ask(long size, Duration within) throws IOException {
        var head = new TreeHead(size, TREE.root(size));
        var signed = SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, head), Cast.log());
        var keys = List.of(Cast.witness(1).verifier());
        return new WitnessClient(http, at("/w/"), keys, within)
                .cosign(signed, 0, TREE::consistency);
    }

    @Test
    void aWitnessIsFollowedFromWhereItStands() throws IOException {
        serveWitness();
        assertThat(ask(5, SOON)).isInstanceOf(Cosigned.class);
        var cosigned = (Cosigned) ask(300, SOON);
        assertThat(cosigned.signatures())
                .extracting(NoteSignature::name)
                .containsExactly("witness.example/w1");
        assertThat(ask(300, SOON)).isInstanceOf(Cosigned.class);
        assertThat(ask(299, SOON)).isEqualTo(new Ahead(300));
    }

    @Test
    void aWitnessThatSaysNoIsHeard() throws IOException {
        serve(exchange -> send(exchange, 422, Cast.utf8("bad proof\n")));
        assertThat(ask(300, SOON)).isEqualTo(new Refused(422, "“bad proof”"));
    }

    @Test
    void whatIsNoCosignatureIsNone() throws IOException {
        var other = new Checkpoint(Cast.ORIGIN, new TreeHead(4, TREE.root(4)));
        var unknown = Cast.witness(3).cosign(other, Instant.EPOCH).line() + "\n";
        var wrong = Cast.witness(1).cosign(other, Instant.EPOCH).line() + "\n";
        for (var body :
                List.of("", "hello\n", unknown, wrong, unknown.repeat(17), "x".repeat(70_000))) {
            server.createContext("/" + "w/", exchange -> send(exchange, 200, Cast.utf8(body)));
            assertThat(ask(300, SOON)).isInstanceOf(Unreachable.class);
            server.removeContext("/w/");
        }
    }

    @Test
    void aSizeThatNeverHoldsIsGivenUp() throws IOException {
        serve(exchange -> send(exchange, 409, Cast.utf8("7\n")));
        assertThat(ask(300, SOON)).isInstanceOf(Unreachable.class);
        server.removeContext("/");
        serve(exchange -> send(exchange, 409, Cast.utf8("-7\n")));
        assertThat(ask(300, SOON)).isInstanceOf(Unreachable.class);
    }

    @Test
    void aSlowWitnessIsNotWaitedFor() throws IOException {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        long begin = System.nanoTime();
        assertThat(ask(300, Duration.ofMillis(300))).isInstanceOf(Unreachable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        server.stop(0);
        assertThat(ask(300, SOON)).isInstanceOf(Unreachable.class);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aLogIsReadWithAndWithoutGzip() throws IOException {
        var log = new MemoryLog();
        var head = Cast.tree(300, log).head();
        serve(exchange -> {
            var file = log.files.get(exchange.getRequestURI().getPath().substring(3));
            if (file == null) {
                send(exchange, 404, new byte[0]);
            } else if (exchange.getRequestURI().getPath().contains("entries")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, zipped(file));
            } else {
                send(exchange, 200, file);
            }
        });
        var read = new HttpLog(http, at("/a"), SOON);
        assertThat(VerifiedTree.open(head, read).entry(299)).isEqualTo(Cast.entry(299));
        assertThat(read.read(new Tile(0, 7, 256))).isEmpty();
    }

    @Test
    void aFileTooLongIsNotTaken() throws IOException {
        var tile = new Tile(0, 0, 1);
        serve(exchange -> {
            boolean bomb = exchange.getRequestURI().getPath().startsWith("/bomb/");
            if (bomb) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            // more than 32 bytes, zipped far fewer
            send(exchange, 200, bomb ? zipped(new byte[33]) : new byte[1_000]);
        });
        assertThatThrownBy(() -> new HttpLog(http, at("/plain"), SOON).read(tile))
                .hasMessageContaining("capacity");
        assertThatThrownBy(() -> new HttpLog(http, at("/bomb"), SOON).read(tile))
                .hasMessage("tile/0/000.p/1: more than 32 bytes");
    }

    @Test
    void aServerInTroubleIsNotAnEmptyLog() {
        serve(exchange -> send(exchange, 500, new byte[0]));
        assertThatThrownBy(() -> new HttpLog(http, at("/"), SOON).read(LogPath.CHECKPOINT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("status 500");
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
