package vn.doithoai.tlog;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tree read from tiles of which none is believed: the right edge must hash to the root, and
/// every other tile, whole, to the hash of it in the tile above. Nothing of a tile is used, nor
/// kept, before that. Safe for use by several threads; keeps the last 256 tiles (4 MB).
public final class VerifiedTree {
    private static final int KEPT = 256;

    private final TreeHead head;
    private final TileReader reader;
    private final List<TileNodes> edge;
    private final Map<Tile, TileNodes> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Tile, TileNodes> eldest) {
                    return size() > KEPT;
                }
            };

    private VerifiedTree(TreeHead head, TileReader reader, List<TileNodes> edge) {
        this.head = head;
        this.reader = reader;
        this.edge = edge;
    }

    /// Opens the tree with this head, which the caller trusts, from a signed checkpoint or a store
    /// of its own. Reads the right edge: at most eight tiles.
    ///
    /// @throws Rejected when what is read does not belong to the head
    public static VerifiedTree open(TreeHead head, TileReader reader) throws IOException {
        return new VerifiedTree(head, reader, VerifiedEdge.read(head, reader));
    }

    public TreeHead head() {
        return head;
    }

    /// The hash of the leaf at an index below the size.
    public Hash leaf(long index) throws IOException {
        within(index);
        return node(0, index);
    }

    /// The entry at an index below the size; its bundle is checked whole.
    public byte[] entry(long index) throws IOException {
        within(index);
        return entries(index / Tile.FULL).get((int) (index % Tile.FULL));
    }

    /// The entries of a bundle, at most 256, each checked against its leaf.
    public List<byte[]> entries(long bundle) throws IOException {
        var place = Bundle.holding(Math.multiplyExact(bundle, Tile.FULL), head.size());
        var entries = Stored.bundle(reader, place);
        var leaves = tile(0, bundle).hashes().subList(0, place.width());
        match(place, entries, leaves);
        return entries;
    }

    /// The root of the tree when it had this size, at most its size now.
    public Hash root(long size) throws IOException {
        return size == 0 ? Hash.OF_NOTHING : new Subtrees(this).root(0, upTo(size));
    }

    /// The proof that the entry at this index is in the tree (RFC 6962 §2.1.1).
    public InclusionProof inclusion(long index) throws IOException {
        return inclusion(index, head.size());
    }

    /// The proof that the entry at this index was in the tree when it had this size.
    public InclusionProof inclusion(long index, long size) throws IOException {
        if (index < 0 || index >= upTo(size)) {
            throw Rejected.form("entry %d is not in a tree of %d", index, size);
        }
        return new InclusionProof(index, size, new Subtrees(this).path(index, 0, size));
    }

    /// The proof that the tree of size `second` begins with the tree of size `first` (§2.1.2).
    public ConsistencyProof consistency(long first, long second) throws IOException {
        if (first < 0 || first > upTo(second)) {
            throw Rejected.form("a tree of %d does not begin one of %d", first, second);
        }
        if (first == 0) {
            return new ConsistencyProof(first, second, List.of());
        }
        return new ConsistencyProof(
                first, second, new Subtrees(this).between(first, 0, second, true));
    }

    /// The root over the entries from `index * 2^height` on, `2^height` of them.
    Hash node(int height, long index) throws IOException {
        int above = Tile.HEIGHT - height % Tile.HEIGHT;
        var tile = tile(height / Tile.HEIGHT, index >>> above);
        return tile.node(height % Tile.HEIGHT, (int) (index & ((1L << above) - 1)));
    }

    private TileNodes tile(int level, long index) throws IOException {
        if (index == Tile.count(head.size(), level) / Tile.FULL) {
            return edge.get(level);
        }
        var place = new Tile(level, index, Tile.FULL);
        var known = known(place);
        if (known != null) {
            return known;
        }
        var tile = new TileNodes(Stored.tile(reader, place));
        var said = node(Tile.HEIGHT * (level + 1), index);
        if (!tile.root().equals(said)) {
            throw Rejected.hash(
                    "%s: hashes to %s where hash %d of level %d is %s",
                    place, tile.root(), index, level + 1, said);
        }
        keep(place, tile);
        return tile;
    }

    private @Nullable TileNodes known(Tile place) {
        synchronized (kept) {
            return kept.get(place);
        }
    }

    private void keep(Tile place, TileNodes tile) {
        synchronized (kept) {
            kept.put(place, tile);
        }
    }

    /// Each entry must hash to its leaf.
    static void match(Bundle bundle, List<byte[]> entries, List<Hash> leaves) {
        for (int i = 0; i < entries.size(); i++) {
            if (!Hash.leaf(entries.get(i)).equals(leaves.get(i))) {
                throw Rejected.hash(
                        "%s: entry %d (%d of the log) does not hash to its leaf %s",
                        bundle, i, bundle.index() * Tile.FULL + i, leaves.get(i));
            }
        }
    }

    private void within(long index) {
        if (index < 0 || index >= head.size()) {
            throw Rejected.form("entry %d is not in a tree of %d", index, head.size());
        }
    }

    private long upTo(long size) {
        if (size < 0 || size > head.size()) {
            throw Rejected.form("size %d is not one of a tree of %d", size, head.size());
        }
        return size;
    }
}
