package vn.doithoai.witness;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import vn.doithoai.tlog.AddCheckpoint;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifiedTree;

/// A log of 300 entries, and where its policy is read.
final class WitnessedLog implements AutoCloseable {
    static final String ORIGIN = "doithoai.example/so-cai/06";

    private final Map<LogPath, byte[]> files = new HashMap<>();
    private final VerifiedTree tree;
    private final HttpServer server;
    final List<byte[]> changes = new CopyOnWriteArrayList<>();
    volatile String policy = "log " + key(1).verifier() + "\nquorum none\n";

    WitnessedLog() throws IOException {
        var entries =
                LongStream.range(0, 300)
                        .mapToObj(i -> ("{\"n\":" + i + "}").getBytes(StandardCharsets.US_ASCII));
        var grown = Edge.empty().grow(entries.toList());
        files.putAll(grown.bundles());
        files.putAll(grown.tiles());
        tree =
                VerifiedTree.open(
                        grown.edge().head(),
                        path -> java.util.Optional.ofNullable(files.get(path)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/so-cai/06/policy",
                exchange -> {
                    var bytes = policy.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.createContext(
                "/so-cai/06/keys/",
                exchange -> {
                    int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(16));
                    var bytes = number > changes.size() ? new byte[0] : changes.get(number - 1);
                    exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    static SignerKey key(int number) {
        var seed = new byte[32];
        seed[0] = (byte) number;
        return SignerKey.ofSeed(ORIGIN, SignatureType.ED25519, seed);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/so-cai/06";
    }

    SignedCheckpoint signed(long size) throws IOException {
        return signed(new TreeHead(size, tree.root(size)), key(1));
    }

    static SignedCheckpoint signed(TreeHead head, SignerKey key) {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, head), key);
    }

    byte[] request(long old, long size) throws IOException {
        return new AddCheckpoint(tree.consistency(old, size), signed(size)).bytes();
    }

    VerifiedTree tree() {
        return tree;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
