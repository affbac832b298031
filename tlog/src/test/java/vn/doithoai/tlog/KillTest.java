package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes a log as fast as it can is killed in the middle, again and again.
class KillTest {
    private static final int KILLS = 2;

    @TempDir Path folder;

    /// Grows the log from where its checkpoint left it, until it is killed.
    static final class Writer {
        private Writer() {}

        public static void main(String[] words) throws IOException {
            var log = new LogFolder(Path.of(words[0]));
            var edge = Edge.load(head(log), log);
            for (int step = 1; ; step++) {
                long size = edge.head().size();
                var grown = edge.grow(Cast.entries(size, size + 1 + step % 90));
                grown.writeTo(log);
                edge = grown.edge();
                var checkpoint = new Checkpoint(Cast.ORIGIN, edge.head());
                log.write(
                        LogPath.CHECKPOINT, SignedCheckpoint.sign(checkpoint, Cast.log()).bytes());
                grown.dropPartials(log);
            }
        }
    }

    private static TreeHead head(LogFolder log) throws IOException {
        var bytes = log.read(LogPath.CHECKPOINT);
        return bytes.isEmpty()
                ? TreeHead.EMPTY
                : SignedCheckpoint.parse(bytes.get()).verify(Cast.log().verifier());
    }

    @Test
    void whatReadersSeeIsAlwaysWhole() throws Exception {
        var log = new LogFolder(folder);
        var before = TreeHead.EMPTY;
        for (int kill = 1; kill <= KILLS; kill++) {
            var writer = writer();
            while (head(log).size() < before.size() + 200 * kill) {
                assertThat(writer.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            writer.destroyForcibly();
            assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
            var head = head(log);
            var tree = VerifiedTree.open(head, log);
            for (long index = 0; index < head.size(); index += 37) {
                assertThat(tree.entry(index)).isEqualTo(Cast.entry(index));
            }
            tree.consistency(before.size(), head.size()).verify(before.root(), head.root());
            assertThat(Cast.tree(head.size()).head()).isEqualTo(head);
            before = head;
        }
    }

    private Process writer() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var path = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        Writer.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }
}
