package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.tlog.Edge;

/// The files that the sequencer published, before two programs that believe nothing of ours: the
/// verifier as anybody starts it, and a checker on the Go team's `sumdb`.
class OutsidersModuleTest extends OwnLog {
    private static final Path CLASSES = Path.of("../verifier/target/classes");
    private static final Path GO_PATH = Path.of("/usr/share/gocode");

    @TempDir static Path tools;
    private static Method verify;
    private static boolean go;

    @TempDir Path state;
    @Autowired LogFiles files;
    private HttpServer server;

    @BeforeAll
    static void build() throws Exception {
        assertThat(CLASSES).as("mvn -pl tlog,figures,verifier compile makes it").isDirectory();
        var loader = new URLClassLoader(new URL[] {CLASSES.toUri().toURL()});
        verify =
                loader.loadClass("vn.doithoai.verifier.Verify")
                        .getDeclaredMethod(
                                "run",
                                List.class,
                                Path.class,
                                PrintStream.class,
                                PrintStream.class);
        verify.setAccessible(true);
        go = Files.exists(GO_PATH.resolve("src/golang.org/x/mod/sumdb/tlog/tlog.go"));
        if (go) {
            var source = Path.of("../tlog/src/test/go/tlogcheck.go").toAbsolutePath().toString();
            var build = new ProcessBuilder("go", "build", "-o", "tlogcheck", source);
            build.environment().put("GO111MODULE", "off");
            build.environment().put("GOPATH", GO_PATH.toString());
            build.environment().computeIfAbsent("HOME", _ -> tools.toString());
            assertThat(said(build.directory(tools.toFile()))).isEmpty();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/so-cai/06/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/so-cai/06/".length());
        var file =
                path.equals("policy")
                        ? Optional.of(files.policy(log()).getBytes(StandardCharsets.UTF_8))
                        : files.read(BAC_KAN, path);
        exchange.sendResponseHeaders(
                file.isPresent() ? 200 : 404, file.map(bytes -> bytes.length).orElse(-1));
        if (file.isPresent()) {
            exchange.getResponseBody().write(file.get());
        }
        exchange.close();
    }

    /// A log that has grown for long: its files are made of its entries.
    private void begin(long size) throws IOException {
        publishing.log(BAC_KAN);
        add(size);
        db.sql("update ledger_entry set position = substr(subject, 4)::bigint").update();
        var all = entries.from(BAC_KAN, 0, size).iterator();
        heads.store(BAC_KAN, Edge.rebuild(all, folders.of(BAC_KAN)).head(), now);
        heads.published(BAC_KAN, size);
    }

    private void growTo(long size) {
        add(size);
        sequencer.run();
    }

    private void add(long size) {
        db.sql(
                        """
                        insert into ledger_entry (realm, subject, seq, entry)
                        select '06', 'BK-' || n, 1,
                               '{"day":"2026-05-05","k":"BK-' || n
                                 || '","on":"2026-05-05","seq":1,"t":"petition.received","v":1}'
                          from generate_series(:from, :to) n
                         order by n
                        """)
                .param("from", acts)
                .param("to", size - 1)
                .update();
        acts = (int) size;
    }

    private static String said(ProcessBuilder program) throws Exception {
        var process = program.redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            return out.lines().collect(Collectors.joining("\n"));
        } finally {
            process.waitFor();
        }
    }

    private String verdict(Path kept, String... more) throws Exception {
        var url = URI.create("http://localhost:" + server.getAddress().getPort() + "/so-cai/06");
        var words = new ArrayList<>(List.of(url.toString(), "--state", kept.toString(), "--json"));
        words.addAll(List.of(more));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        verify.invoke(null, words, kept, out, out);
        return said.toString(StandardCharsets.UTF_8);
    }

    private String goSays() throws Exception {
        var checker = tools.resolve("tlogcheck").toString();
        var folder = folders.path(BAC_KAN).toString();
        return go
                ? said(new ProcessBuilder(checker, folder, keys.of(log()).verifier().toString()))
                : "";
    }

    private void assertHolds(long size) throws Exception {
        assertThat(verdict(state, "--tiles"))
                .contains("\"outcome\":\"HOLDS\"", "\"size\":\"" + size + "\"");
        assertThat(goSays()).startsWith(go ? "ok: size " + size + ", " : "");
    }

    @Test
    void whatIsPublishedHoldsAtEverySizeThatMatters() throws Exception {
        new LogOpening(heads, folders, keys, new LogSite("http://localhost", ""), transactions)
                .open(BAC_KAN);
        assertHolds(0);
        for (long size : List.of(1L, 2L, 255L, 256L, 257L)) {
            growTo(size);
            assertHolds(size);
        }
        if (!go) {
            abort("Go with golang.org/x/mod is not here: its checker did not run");
        }
    }

    @Test
    void whatIsPublishedHoldsWhereATileOfTilesIsFull() throws Exception {
        begin(65_280);
        for (long size : List.of(65_535L, 65_536L, 65_537L)) {
            growTo(size);
            assertThat(goSays()).startsWith(go ? "ok: size " + size + ", " : "");
        }
        assertHolds(65_537);
        assertSeen("tile/1/000");
        flip("tile/2/000.p/1");
        assertThat(goSays()).doesNotStartWith("ok");
    }

    @Test
    void oneFlippedBitIsSeenInEveryKindOfFile() throws Exception {
        growTo(600);
        assertHolds(600);
        for (var path :
                List.of(
                        "checkpoint",
                        "tile/entries/001",
                        "tile/entries/002.p/88",
                        "tile/0/001",
                        "tile/0/002.p/88",
                        "tile/1/000.p/2")) {
            assertSeen(path);
        }
        assertHolds(600);
    }

    private void assertSeen(String path) throws Exception {
        flip(path);
        // full bundles that were checked before are not fetched again: somebody new sees it
        boolean bundle = path.startsWith("tile/entries/") && !path.contains(".p/");
        var kept = bundle ? state.resolve("new") : state;
        assertThat(verdict(kept, "--tiles")).as(path).contains("\"outcome\":\"WRONG\"");
        assertThat(goSays()).as(path).doesNotStartWith("ok");
        flip(path);
    }

    private void flip(String path) throws IOException {
        var file = folders.path(BAC_KAN).resolve(path);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
    }
}
