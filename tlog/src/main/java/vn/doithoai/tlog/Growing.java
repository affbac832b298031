package vn.doithoai.tlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A tree being added to. Holds what every level has beyond its last full tile, and collects the
/// files that become full on the way; the partial ones are made at the end, when their width is
/// known.
final class Growing {
    private final long before;
    private final List<byte[]> pending;
    private final List<List<Hash>> rows = new ArrayList<>();
    private long size;

    private final Map<Bundle, byte[]> bundles = new LinkedHashMap<>();
    private final Map<Tile, byte[]> tiles = new LinkedHashMap<>();

    Growing(Edge edge) {
        before = edge.head().size();
        size = before;
        pending = new ArrayList<>(edge.pending());
        edge.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    }

    void add(byte[] entry) {
        Entries.fits(entry);
        size++;
        pending.add(entry.clone());
        if (pending.size() == Tile.FULL) {
            bundles.put(new Bundle((size - 1) / Tile.FULL, Tile.FULL), Entries.encode(pending));
            pending.clear();
        }
        push(0, Hash.leaf(entry));
    }

    private void push(int level, Hash hash) {
        if (rows.size() == level) {
            rows.add(new ArrayList<>());
        }
        var row = rows.get(level);
        row.add(hash);
        if (row.size() == Tile.FULL) {
            long index = Tile.count(size, level) / Tile.FULL - 1;
            var tile = Stored.bytes(row);
            tiles.put(new Tile(level, index, Tile.FULL), tile);
            row.clear();
            push(level + 1, new TileNodes(tile).root());
        }
    }

    /// The full files collected so far; they are not collected again.
    Grown full() {
        var full = new Grown(edge(), Map.copyOf(bundles), Map.copyOf(tiles));
        bundles.clear();
        tiles.clear();
        return full;
    }

    /// Everything that a tree of this size has and the tree it grew from had not.
    Grown end() {
        if (size > before && !pending.isEmpty()) {
            bundles.put(Bundle.holding(size - 1, size), Entries.encode(pending));
        }
        for (var tile : Tile.edge(size)) {
            if (Tile.count(size, tile.level()) != Tile.count(before, tile.level())) {
                tiles.put(tile, Stored.bytes(rows.get(tile.level())));
            }
        }
        return full();
    }

    private Edge edge() {
        return new Edge(size, rows, pending);
    }
}
