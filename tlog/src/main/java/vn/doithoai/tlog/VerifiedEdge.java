package vn.doithoai.tlog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The partial tiles at the right edge, level by level (empty where a level ends with a full tile),
/// after it was checked that together they hash to the root.
final class VerifiedEdge {
    private VerifiedEdge() {}

    static List<TileNodes> read(TreeHead head, TileReader reader) throws IOException {
        var edge = new ArrayList<TileNodes>();
        for (int level = 0; Tile.count(head.size(), level) > 0; level++) {
            edge.add(new TileNodes(new byte[0]));
        }
        var tiles = Tile.edge(head.size());
        for (var tile : tiles) {
            edge.set(tile.level(), new TileNodes(Stored.tile(reader, tile)));
        }
        var root = root(edge);
        if (!root.equals(head.root())) {
            throw Rejected.hash(
                    "the edge %s hashes to %s where the root of size %d is %s",
                    tiles, root, head.size(), head.root());
        }
        return List.copyOf(edge);
    }

    /// The partial tiles from the topmost down are the perfect subtrees of the tree, side by side.
    static Hash root(List<TileNodes> rows) {
        var peaks = new ArrayList<Hash>();
        rows.reversed().forEach(row -> peaks.addAll(row.peaks()));
        return Frontier.root(peaks);
    }
}
