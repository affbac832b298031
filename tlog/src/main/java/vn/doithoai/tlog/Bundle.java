package vn.doithoai.tlog;

/// The coordinates of a bundle of entries (C2SP tlog-tiles, "Log entries"): entry `k` of bundle `n`
/// is entry `n*256+k` of the log and hashes to hash `k` of [Tile] `n` at level 0. [Entries] reads
/// and writes what stands in it.
///
/// @param index 0 for the first
/// @param width entries in it: 256, or 1 to 255 at the right edge of a tree
public record Bundle(long index, int width) implements LogPath {
    static final String PREFIX = "tile/entries/";

    public Bundle {
        new TileIndex(index, width);
    }

    /// Reads `tile/entries/<N>[.p/<W>]`; anything else is [Rejected].
    public static Bundle parse(String path) {
        if (!path.startsWith(PREFIX)) {
            throw Rejected.form("not the path of a bundle: %s", Strict.shown(path));
        }
        var where = TileIndex.parse(path.substring(PREFIX.length()), path);
        return new Bundle(where.index(), where.width());
    }

    /// The bundle that holds an entry in a tree of this size.
    public static Bundle holding(long entry, long size) {
        if (entry < 0 || entry >= size) {
            throw Rejected.form("entry %d is not in a tree of %d", entry, size);
        }
        long index = entry / Tile.FULL;
        return new Bundle(index, (int) Math.min(Tile.FULL, size - index * Tile.FULL));
    }

    /// The same place once 256 entries are in it.
    public Bundle full() {
        return new Bundle(index, Tile.FULL);
    }

    public boolean isFull() {
        return width == Tile.FULL;
    }

    @Override
    public String path() {
        return PREFIX + new TileIndex(index, width);
    }

    @Override
    public int limit() {
        return width * (2 + Entries.LARGEST);
    }

    @Override
    public String toString() {
        return path();
    }
}
