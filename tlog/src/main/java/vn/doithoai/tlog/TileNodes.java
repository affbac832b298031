package vn.doithoai.tlog;

import java.util.ArrayList;
import java.util.List;

/// The subtree over the hashes of one tile: row 0 is the tile, each row above the nodes over the
/// perfect pairs below. A full tile ends in one node of height 8, its root.
final class TileNodes {
    private final List<byte[]> rows = new ArrayList<>();

    TileNodes(byte[] tile) {
        for (var row = tile; row.length > 0; row = above(row)) {
            rows.add(row);
        }
    }

    private static byte[] above(byte[] row) {
        var above = new byte[row.length / (2 * Hash.SIZE) * Hash.SIZE];
        for (int at = 0; at < above.length; at += Hash.SIZE) {
            var left = Hash.at(row, 2 * at);
            Hash.node(left, Hash.at(row, 2 * at + Hash.SIZE)).copyTo(above, at);
        }
        return above;
    }

    /// The node over `2^height` hashes of the tile, the `index`-th of its row.
    Hash node(int height, int index) {
        return Hash.at(rows.get(height), index * Hash.SIZE);
    }

    /// The root, of a full tile only.
    Hash root() {
        return node(8, 0);
    }

    /// The hashes of the tile.
    List<Hash> hashes() {
        return rows.isEmpty() ? List.of() : Stored.hashes(rows.getFirst());
    }

    /// The perfect subtrees side by side, largest first.
    List<Hash> peaks() {
        var peaks = new ArrayList<Hash>();
        for (int height = rows.size() - 1; height >= 0; height--) {
            int nodes = rows.get(height).length / Hash.SIZE;
            if (nodes % 2 == 1) {
                peaks.add(node(height, nodes - 1));
            }
        }
        return peaks;
    }
}
