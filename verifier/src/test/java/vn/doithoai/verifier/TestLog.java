package vn.doithoai.verifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.TreeHead;

/// A log served over HTTP that can be told to misbehave.
final class TestLog implements AutoCloseable {
    static final String ORIGIN = "doithoai.example/so-cai/bac-kan";
    static final SignerKey KEY = key(1);

    final Map<String, byte[]> files = new ConcurrentHashMap<>();
    final Queue<String> asked = new ConcurrentLinkedQueue<>();

    /// Paths that never come to an end.
    final Map<String, Boolean> hanging = new ConcurrentHashMap<>();

    /// Paths that are in trouble, with the status.
    final Map<String, Integer> failing = new ConcurrentHashMap<>();

    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;
    Edge edge = Edge.empty();

    TestLog() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/so-cai/", this::serve);
        server.start();
        files.put("policy", utf8("log " + KEY.verifier() + "\nquorum none\n"));
    }

    static SignerKey key(int number) {
        var seed = new byte[32];
        seed[0] = (byte) number;
        return SignerKey.ofSeed(ORIGIN, SignatureType.ED25519, seed);
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/so-cai/".length());
        asked.add(path);
        if (hanging.containsKey(path)) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            await();
        }
        var file = files.get(path);
        int status = failing.getOrDefault(path, file == null ? 404 : 200);
        exchange.sendResponseHeaders(status, status == 200 && file.length > 0 ? file.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(file);
        }
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/so-cai");
    }

    /// Each subject has three entries, one after the other.
    static byte[] entry(long index) {
        return utf8(
                "{\"c\":{\"k\":\"x\"},\"k\":\"BK-%d\",\"seq\":%d,\"t\":\"petition.received\",\"v\":1}"
                        .formatted(index / 3, index % 3 + 1));
    }

    void growTo(long size) {
        grow(LongStream.range(edge.head().size(), size).mapToObj(TestLog::entry).toList());
    }

    void grow(List<byte[]> entries) {
        var grown = edge.grow(entries);
        grown.bundles().forEach((path, bytes) -> files.put(path.path(), bytes));
        grown.tiles().forEach((path, bytes) -> files.put(path.path(), bytes));
        edge = grown.edge();
        show(edge.head());
    }

    /// Signs a head and puts it there, true or not.
    SignedCheckpoint show(TreeHead head) {
        var signed = SignedCheckpoint.sign(new Checkpoint(ORIGIN, head), KEY);
        files.put(LogPath.CHECKPOINT.path(), signed.bytes());
        return signed;
    }

    void flip(String path) {
        var bytes = files.get(path).clone();
        bytes[bytes.length / 2] ^= 1;
        files.put(path, bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
