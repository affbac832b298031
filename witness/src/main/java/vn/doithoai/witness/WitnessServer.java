package vn.doithoai.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import vn.doithoai.tlog.AddCheckpoint;
import vn.doithoai.tlog.Witness;
import vn.doithoai.tlog.WitnessAnswer;
import vn.doithoai.tlog.WitnessStore;

/// Carries a witness over HTTP: `POST /add-checkpoint`, and `GET /<hex of the origin's
/// hash>/checkpoint` for whoever watches. A request has few bytes and little time; see
/// [WitnessLimits] for connections. — C2SP tlog-witness
final class WitnessServer implements AutoCloseable {
    private static final Pattern MONITORED = Pattern.compile("/([0-9a-f]{64})/checkpoint");
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Witness witness;
    private final WitnessStore store;
    private final InstantSource clock;
    private final Evidence evidence;

    WitnessServer(
            InetSocketAddress listen,
            Witness witness,
            WitnessStore store,
            Evidence evidence,
            InstantSource clock)
            throws IOException {
        this.witness = witness;
        this.store = store;
        this.evidence = evidence;
        this.clock = clock;
        server = HttpServer.create(listen, 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// From now on it is this witness: a log has changed its keys.
    void become(Witness other) {
        witness = other;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var monitored = MONITORED.matcher(path);
            if (path.equals("/add-checkpoint")) {
                add(exchange);
            } else if (monitored.matches()) {
                latest(exchange, monitored.group(1));
            } else {
                send(exchange, 404, TEXT, "nothing here\n");
            }
        } catch (IOException | UncheckedIOException broken) {
            // nothing was cosigned, or nobody is there to hear it
            send(exchange, 500, TEXT, "this witness is in trouble\n");
        }
    }

    private void add(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            send(exchange, 405, TEXT, "POST is expected\n");
            return;
        }
        var body = exchange.getRequestBody().readNBytes(AddCheckpoint.LIMIT + 1);
        if (body.length > AddCheckpoint.LIMIT) {
            send(exchange, 400, TEXT, "more than %d bytes\n".formatted(AddCheckpoint.LIMIT));
            return;
        }
        WitnessAnswer answer = witness.answer(body, store, clock.instant());
        answer.evidence().ifPresent(evidence::keep);
        send(exchange, answer.status(), answer.contentType(), answer.body());
    }

    private void latest(HttpExchange exchange, String originHash) throws IOException {
        var latest = store.latest(originHash);
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        send(
                exchange,
                latest.isPresent() ? 200 : 404,
                TEXT,
                latest.map(one -> one.note().toString()).orElse("no such log here\n"));
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean silent = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, silent || bytes.length == 0 ? -1 : bytes.length);
        if (!silent) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdownNow();
    }
}
