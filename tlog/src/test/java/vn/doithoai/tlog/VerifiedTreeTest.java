package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever byte of a log is changed, nothing that rests on it is handed out.
class VerifiedTreeTest {
    private static final int SIZE = 65_536 + 300;

    private final MemoryLog log = new MemoryLog();
    private final TreeHead head = Cast.tree(SIZE, log).head();

    @Test
    void aChangedTileIsNeverUsed() {
        var random = new Random(2);
        for (var path : List.of("tile/0/000", "tile/0/005", "tile/0/256", "tile/1/000")) {
            int bit = random.nextInt(8 * log.files.get(path).length);
            log.flip(path, bit);
            // the leaf that is asked for lies in another place of the tile than the change
            int asked = (bit / 256 + 1) % 256;
            int tile = path.startsWith("tile/0/") ? Integer.parseInt(path.substring(7)) : 0;
            assertHash(path, tile * 256L + asked);
            log.flip(path, bit);
        }
    }

    private void assertHash(String path, long index) {
        assertThatThrownBy(() -> VerifiedTree.open(head, log).leaf(index))
                .isInstanceOf(Rejected.class)
                .hasMessageStartingWith(path + ": hashes to ");
        assertThatThrownBy(() -> VerifiedTree.open(head, log).inclusion(index))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aChangedEdgeDoesNotOpen() {
        for (var path : List.of("tile/0/257.p/44", "tile/1/001.p/1", "tile/2/000.p/1")) {
            log.flip(path, 9);
            assertThatThrownBy(() -> VerifiedTree.open(head, log))
                    .hasMessageStartingWith("the edge");
            log.flip(path, 9);
        }
        assertThatCode(() -> VerifiedTree.open(head, log)).doesNotThrowAnyException();
    }

    @Test
    void aChangedBundleIsNamedWithItsEntry() {
        for (var path : List.of("tile/entries/007", "tile/entries/257.p/44")) {
            log.flip(path, 8 * 30);
            int bundle = Integer.parseInt(path.substring(13, 16));
            assertThatThrownBy(() -> VerifiedTree.open(head, log).entries(bundle))
                    .hasMessageStartingWith(LogPath.parse(path).path() + ": entry 1 (")
                    .hasMessageContaining("does not hash to its leaf");
            log.flip(path, 8 * 30);
        }
    }

    @Test
    void exchangedTilesAreNoticed() {
        var first = log.files.get("tile/0/001");
        log.files.put("tile/0/001", log.files.get("tile/0/002"));
        log.files.put("tile/0/002", first);
        assertThatThrownBy(() -> VerifiedTree.open(head, log).leaf(300))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aMissingTileIsNamed() throws IOException {
        log.files.remove("tile/0/003");
        var tree = VerifiedTree.open(head, log);
        assertThatThrownBy(() -> tree.leaf(3 * 256)).hasMessage("tile/0/003: not there");
        assertThat(tree.leaf(4 * 256)).isEqualTo(Hash.leaf(Cast.entry(4 * 256)));
    }

    @Test
    void everyEntryComesOutAsItWentIn() throws IOException {
        var tree = VerifiedTree.open(head, log);
        long index = 0;
        for (long bundle = 0; bundle * 256 < SIZE; bundle++) {
            for (var entry : tree.entries(bundle)) {
                assertThat(entry).isEqualTo(Cast.entry(index++));
            }
        }
        assertThat(index).isEqualTo(SIZE);
    }
}
