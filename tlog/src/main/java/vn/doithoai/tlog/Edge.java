package vn.doithoai.tlog;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/// The right edge of a tree: its partial tiles and its partial bundle, which is all that growing
/// needs. A value: growing makes another. What is written depends on the entries alone, never on
/// how they were batched, so a log can be written again from its entries, byte for byte.
///
/// The order that keeps a log honest: grow, store the new head where it survives (refusing if the
/// old one is no longer the newest), write the files, only then sign and publish the checkpoint.
public final class Edge {
    private static final int AT_A_TIME = 64 * Tile.FULL;

    private final TreeHead head;
    private final List<List<Hash>> rows;
    private final List<byte[]> pending;

    Edge(long size, List<? extends List<Hash>> rows, List<byte[]> pending) {
        this.rows = rows.stream().map(List::copyOf).toList();
        this.pending = List.copyOf(pending);
        this.head = new TreeHead(size, VerifiedEdge.root(nodes(this.rows)));
    }

    /// The edge of the tree without entries.
    public static Edge empty() {
        return new Edge(0, List.of(), List.of());
    }

    /// Reads the edge of a tree that was written, and checks it whole against the head.
    ///
    /// @throws Rejected when a file is missing (`MISSING`), misshapen (`FORM`) or not of this tree
    ///   (`HASH`)
    public static Edge load(TreeHead head, TileReader reader) throws IOException {
        var rows = VerifiedEdge.read(head, reader).stream().map(TileNodes::hashes).toList();
        return new Edge(head.size(), rows, pending(head.size(), rows, reader));
    }

    private static List<byte[]> pending(long size, List<List<Hash>> rows, TileReader reader)
            throws IOException {
        if (size % Tile.FULL == 0) {
            return List.of();
        }
        var bundle = Bundle.holding(size - 1, size);
        var entries = Stored.bundle(reader, bundle);
        VerifiedTree.match(bundle, entries, rows.getFirst());
        return entries;
    }

    /// Size and root of the tree.
    public TreeHead head() {
        return head;
    }

    /// The tree with these entries added, and the files it then needs. Does no input or output.
    ///
    /// @throws Rejected when an entry is longer than [Entries#LARGEST] bytes (`LIMIT`)
    public Grown grow(List<byte[]> entries) {
        var growing = new Growing(this);
        entries.forEach(growing::add);
        return growing.end();
    }

    /// Writes all files of a log from its entries, in order, holding a few bundles in memory. Of
    /// partial files it writes those of the final size.
    public static Edge rebuild(Iterator<byte[]> entries, TileWriter writer) throws IOException {
        var growing = new Growing(empty());
        for (long count = 1; entries.hasNext(); count++) {
            growing.add(entries.next());
            if (count % AT_A_TIME == 0) {
                growing.full().writeTo(writer);
            }
        }
        var grown = growing.end();
        grown.writeTo(writer);
        return grown.edge();
    }

    private static List<TileNodes> nodes(List<List<Hash>> rows) {
        return rows.stream().map(row -> new TileNodes(Stored.bytes(row))).toList();
    }

    List<List<Hash>> rows() {
        return rows;
    }

    List<byte[]> pending() {
        return pending;
    }
}
