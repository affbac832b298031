package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our logs, our signatures and our proofs before a checker that shares no code with them: the Go
/// team's `sumdb/tlog` and `sumdb/note`.
class GoTest {
    private static final Path GO_PATH = Path.of("/usr/share/gocode");
    private static final Path SUMDB = GO_PATH.resolve("src/golang.org/x/mod/sumdb/tlog/tlog.go");

    @TempDir static Path tools;
    @TempDir Path folder;

    @BeforeAll
    static void build() throws Exception {
        if (!installed()) {
            boolean could = "root".equals(System.getProperty("user.name")) && onPath("apt-get");
            var what = "Go with golang.org/x/mod is not here";
            assertThat(could).as(what + ": ./check installs it").isFalse();
            abort(what + " and cannot be installed: the checker written in Go did not run");
        }
        var source = Path.of("src/test/go/tlogcheck.go").toAbsolutePath().toString();
        var build = new ProcessBuilder("go", "build", "-o", "tlogcheck", source);
        build.environment().put("GO111MODULE", "off");
        build.environment().put("GOPATH", GO_PATH.toString());
        // the Go team's cache of compiled packages is kept from run to run where there is a home
        // for it
        build.environment().computeIfAbsent("HOME", _ -> tools.toString());
        assertThat(said(build.directory(tools.toFile()))).isEmpty();
    }

    private static boolean installed() {
        return onPath("go") && Files.exists(SUMDB);
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 65_535, 65_536, 65_537})
    void whatWeWriteGoVerifies(int size) throws Exception {
        write(size);
        assertThat(check()).startsWith("ok: size " + size + ", ");
    }

    @Test
    void oneFlippedBitIsSeenInEveryKindOfFile() throws Exception {
        write(65_537);
        for (var name :
                List.of(
                        "checkpoint",
                        "proofs",
                        "tile/entries/007",
                        "tile/entries/256.p/1",
                        "tile/0/255",
                        "tile/0/256.p/1",
                        "tile/1/000",
                        "tile/2/000.p/1")) {
            assertSeen(folder.resolve(name));
        }
    }

    private void assertSeen(Path file) throws Exception {
        var good = Files.readAllBytes(file);
        var bad = good.clone();
        bad[bad.length / 3] ^= 1;
        Files.write(file, bad);
        assertThat(check()).as(file.toString()).doesNotStartWith("ok").isNotEmpty();
        Files.write(file, good);
        assertThat(check()).startsWith("ok");
    }

    /// Writes a log grown in three batches, its checkpoint, and a file of proofs.
    private void write(int size) throws IOException {
        var log = new MemoryLog();
        var edge = Edge.empty();
        for (long to : List.of(size / 3L, size / 2L, (long) size)) {
            var grown = edge.grow(Cast.entries(edge.head().size(), to));
            grown.writeTo(log);
            grown.dropPartials(log);
            edge = grown.edge();
        }
        var checkpoint = new Checkpoint(Cast.ORIGIN, edge.head());
        log.write(LogPath.CHECKPOINT, SignedCheckpoint.sign(checkpoint, Cast.log()).bytes());
        for (var file : log.files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        if (size > 1) {
            writeProofs(VerifiedTree.open(edge.head(), log));
        }
    }

    private void writeProofs(VerifiedTree tree) throws IOException {
        int size = (int) tree.head().size();
        var random = new Random(size);
        var lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            int index = random.nextInt(size);
            lines.append("record ").append(index).append(words(tree.inclusion(index).path()));
            int first = 1 + random.nextInt(size - 1);
            lines.append("\ntree ").append(first).append(' ').append(tree.root(first));
            lines.append(words(tree.consistency(first, size).path())).append('\n');
        }
        Files.writeString(folder.resolve("proofs"), lines);
    }

    private static String words(List<Hash> path) {
        return path.stream().map(hash -> " " + hash).collect(Collectors.joining());
    }

    private String check() throws Exception {
        var checker = tools.resolve("tlogcheck").toString();
        var key = Cast.log().verifier().toString();
        return said(new ProcessBuilder(checker, folder.toString(), key));
    }

    private static String said(ProcessBuilder program) throws Exception {
        var process = program.redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            var said = out.lines().collect(Collectors.joining("\n"));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
