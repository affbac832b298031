package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.doithoai.tlog.Rejected.Fault;

class GrowingTest {
    private static final List<Integer> SIZES =
            List.of(0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537);

    @Test
    void everySizeIsServedHoweverItWasBatched() throws IOException {
        var random = new Random(4);
        var log = new MemoryLog();
        var edge = Edge.empty();
        for (int size : SIZES) {
            while (edge.head().size() < size) {
                int most = (int) Math.min(size - edge.head().size(), random.nextInt(1, 3_000));
                edge = grow(edge, 1 + random.nextInt(most), log);
            }
            assertThat(Edge.load(edge.head(), log).head()).isEqualTo(edge.head());
            assertThat(VerifiedTree.open(edge.head(), log).root(size)).isEqualTo(root(size));
        }
        assertThat(rebuilt(65_537))
                .allSatisfy((path, bytes) -> assertThat(log.files.get(path)).isEqualTo(bytes));
        log.files.keySet().removeIf(path -> path.contains(".p/"));
        assertThat(log.files).containsOnlyKeys(full(rebuilt(65_537)).keySet());
    }

    /// Grows from what is stored, and checks that no full file ever changes.
    private static Edge grow(Edge edge, int count, MemoryLog log) throws IOException {
        var before = full(log.files);
        var stored = Edge.load(edge.head(), log);
        long size = stored.head().size();
        var grown = stored.grow(Cast.entries(size, size + count));
        grown.writeTo(log);
        for (var file : before.entrySet()) {
            assertThat(log.files.get(file.getKey())).isEqualTo(file.getValue());
        }
        return grown.edge();
    }

    private static Map<String, byte[]> full(Map<String, byte[]> files) {
        var full = new TreeMap<>(files);
        full.keySet().removeIf(path -> path.contains(".p/"));
        return full;
    }

    private static Map<String, byte[]> rebuilt(int size) throws IOException {
        var log = new MemoryLog();
        var edge = Edge.rebuild(Cast.entries(0, size).iterator(), log);
        assertThat(edge.head()).isEqualTo(new TreeHead(size, root(size)));
        return log.files;
    }

    private static Hash root(long size) {
        var frontier = new Frontier();
        Cast.entries(0, size).forEach(entry -> frontier.add(Hash.leaf(entry)));
        return frontier.root();
    }

    @Test
    void growingWritesOnlyWhatIsNew() {
        var edge = Edge.empty().grow(Cast.entries(0, 600)).edge();
        var grown = edge.grow(Cast.entries(600, 601));
        assertThat(grown.bundles().keySet())
                .extracting(Bundle::path)
                .containsExactly("tile/entries/002.p/89");
        assertThat(grown.tiles().keySet())
                .extracting(Tile::path)
                .containsExactly("tile/0/002.p/89");
        var none = edge.grow(List.of());
        assertThat(none.bundles()).isEmpty();
        assertThat(none.tiles()).isEmpty();
        assertThat(none.edge().head()).isEqualTo(edge.head());
    }

    @Test
    void partialsAreForgottenOnceTheyAreFull() throws IOException {
        var log = new MemoryLog();
        var part = Edge.empty().grow(Cast.entries(0, 200));
        part.writeTo(log);
        var full = part.edge().grow(Cast.entries(200, 300));
        full.writeTo(log);
        full.dropPartials(log);
        assertThat(log.files)
                .containsOnlyKeys(
                        "tile/0/000",
                        "tile/entries/000",
                        "tile/1/000.p/1",
                        "tile/0/001.p/44",
                        "tile/entries/001.p/44");
        assertThat(VerifiedTree.open(part.edge().head(), log).entry(199))
                .isEqualTo(Cast.entry(199));
    }

    @Test
    void anEdgeThatIsNotOfTheHeadIsRefused() throws IOException {
        var log = new MemoryLog();
        var head = Edge.empty().grow(Cast.entries(0, 300)).edge().head();
        assertFault(Fault.MISSING, head, log);
        Cast.tree(300, log);
        log.flip("tile/1/000.p/1", 0);
        assertFault(Fault.HASH, head, log);
        log.flip("tile/1/000.p/1", 0);
        log.flip("tile/entries/001.p/44", 80);
        assertFault(Fault.HASH, head, log);
        log.flip("tile/entries/001.p/44", 80);
        log.files.put("tile/0/001.p/44", new byte[7]);
        assertFault(Fault.FORM, head, log);
    }

    private static void assertFault(Fault fault, TreeHead head, MemoryLog log) {
        assertThatThrownBy(() -> Edge.load(head, log))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.fault()).isEqualTo(fault));
    }

    @Test
    void anEntryTooLongIsRefused() {
        var longest = new byte[Entries.LARGEST];
        var grown = Edge.empty().grow(List.of(longest));
        assertThat(grown.bundles().get(new Bundle(0, 1))).hasSize(2 + Entries.LARGEST);
        assertThatThrownBy(() -> grown.edge().grow(List.of(new byte[Entries.LARGEST + 1])))
                .hasMessage("an entry has at most 65535 bytes, not 65536");
    }
}
