package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
    @TempDir Path folder;

    @Test
    void aLogIsLaidOutAsItIsServed() throws IOException {
        var log = new LogFolder(folder.resolve("so-cai/bac-kan"));
        var grown = Edge.empty().grow(Cast.entries(0, 257));
        grown.writeTo(log);
        var checkpoint = new Checkpoint(Cast.ORIGIN, grown.edge().head());
        log.write(LogPath.CHECKPOINT, SignedCheckpoint.sign(checkpoint, Cast.log()).bytes());
        assertThat(names(folder.resolve("so-cai/bac-kan")))
                .containsExactlyInAnyOrder(
                        "checkpoint",
                        "tile/entries/000",
                        "tile/entries/001.p/1",
                        "tile/0/000",
                        "tile/0/001.p/1",
                        "tile/1/000.p/1");
        assertThat(Edge.load(grown.edge().head(), log).head()).isEqualTo(grown.edge().head());
    }

    @Test
    void aWriteCutShortIsNeverSeen() throws IOException {
        var log = new LogFolder(folder);
        var tile = new Tile(0, 0, 1);
        log.write(tile, new byte[32]);
        Files.write(folder.resolve("tile/0/000.p/.1.tmp"), new byte[7]);
        assertThat(log.read(tile)).hasValue(new byte[32]);
        log.write(tile, Hash.OF_NOTHING.bytes());
        assertThat(log.read(tile)).hasValue(Hash.OF_NOTHING.bytes());
        assertThat(names(folder)).containsExactly("tile/0/000.p/1");
    }

    @Test
    void aFileTooLongIsNotReadToItsEnd() throws IOException {
        var log = new LogFolder(folder);
        log.write(new Tile(0, 0, 2), new byte[65]);
        assertThatThrownBy(() -> log.read(new Tile(0, 0, 2)))
                .hasMessage("tile/0/000.p/2: more than 64 bytes");
        assertThat(log.read(new Tile(0, 1, 2))).isEmpty();
    }

    @Test
    void partialsAreDroppedOnlyBesideTheFullOne() throws IOException {
        var log = new LogFolder(folder);
        var part = Edge.empty().grow(Cast.entries(0, 255));
        part.writeTo(log);
        var full = part.edge().grow(Cast.entries(255, 256));
        full.dropPartials(log);
        assertThat(names(folder))
                .containsExactlyInAnyOrder("tile/0/000.p/255", "tile/entries/000.p/255");
        full.writeTo(log);
        full.dropPartials(log);
        assertThat(names(folder))
                .containsExactlyInAnyOrder("tile/0/000", "tile/1/000.p/1", "tile/entries/000");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
