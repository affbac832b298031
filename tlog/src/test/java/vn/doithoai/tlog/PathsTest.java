package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 256, tile/0/999",
        "1, 1000, 256, tile/1/x001/000",
        "63, 1234067, 256, tile/63/x001/x234/067",
        "0, 273, 112, tile/0/273.p/112",
        "2, 1000000, 1, tile/2/x001/x000/000.p/1",
        "0, 9223372036854775807, 255, tile/0/x009/x223/x372/x036/x854/x775/807.p/255"
    })
    void aTileHasOnePath(int level, long index, int width, String path) {
        var tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(LogPath.parse(path)).isEqualTo(tile);
        var bundle = new Bundle(index, width);
        assertThat(LogPath.parse(bundle.path())).isEqualTo(bundle);
        assertThat(bundle.path()).startsWith("tile/entries/").endsWith(path.split("/", 3)[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/x001/x000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/..",
                "tile/entries/../checkpoint",
                "tile/data/000",
                "tile/0/٠٠٠",
                "tile/0/000\n",
                "checkpoint/",
                "key",
                "",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x001/x001/x001/x001/x001/x001/x001/x001/x001/x001/x001/001"
            })
    void anyOtherSpellingIsRefused(String path) {
        assertThatThrownBy(() -> LogPath.parse(path)).isInstanceOf(Rejected.class);
    }

    @Test
    void theCheckpointIsAPathToo() {
        assertThat(LogPath.parse("checkpoint")).isEqualTo(LogPath.CHECKPOINT);
    }

    @Test
    void theEdgeIsThatOfTheSpecification() {
        assertThat(Tile.edge(70_000))
                .extracting(Tile::path)
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(Tile.edge(256)).extracting(Tile::path).containsExactly("tile/1/000.p/1");
        assertThat(Tile.edge(0)).isEmpty();
        assertThat(Tile.edge(Long.MAX_VALUE)).hasSize(8);
    }
}
