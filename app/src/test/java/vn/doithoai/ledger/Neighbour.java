package vn.doithoai.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;
import vn.doithoai.tlog.Witness;
import vn.doithoai.tlog.WitnessFolder;

/// A witness next door that can be told to be slow, gone or contrary.
final class Neighbour implements AutoCloseable {
    /// How it behaves.
    enum Mood {
        WELL,
        HANGING,
        SILENT_NO
    }

    final SignerKey key;
    final AtomicInteger asked = new AtomicInteger();
    volatile Mood mood = Mood.WELL;

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Witness witness;
    private final WitnessFolder store;

    Neighbour(int number, VerifierKey log, Path folder) throws IOException {
        var seed = new byte[32];
        seed[0] = (byte) number;
        key = SignerKey.ofSeed("w" + number + ".example", SignatureType.COSIGNATURE, seed);
        witness = new Witness(Map.of(log.name(), List.of(log)), List.of(key));
        store = new WitnessFolder(folder.resolve("w" + number));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String name() {
        return key.verifier().name().replace(".example", "");
    }

    /// As the policy of a log names it.
    String line() {
        return "witness %s %s http://localhost:%d\n"
                .formatted(name(), key.verifier(), server.getAddress().getPort());
    }

    /// Lets it see something without asking over HTTP; the status it answers.
    int see(byte[] request) throws IOException {
        return witness.answer(request, store, Instant.EPOCH).status();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (mood == Mood.HANGING) {
                over.await();
            } else if (path.equals("/add-checkpoint")) {
                asked.incrementAndGet();
                add(exchange);
            } else {
                var latest = store.latest(path.split("/")[1]);
                boolean there = latest.isPresent() && mood == Mood.WELL;
                send(exchange, there ? 200 : 404, there ? latest.get().bytes() : new byte[1]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(HttpExchange exchange) throws IOException {
        if (mood == Mood.SILENT_NO) {
            send(exchange, 422, new byte[] {'n', 'o'});
            return;
        }
        var body = exchange.getRequestBody().readAllBytes();
        var answer = witness.answer(body, store, Happened.NOON);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        send(exchange, answer.status(), answer.bytes());
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
